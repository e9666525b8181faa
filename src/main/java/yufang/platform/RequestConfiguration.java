package yufang.platform;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor requestsAreCarriedOutAsTheirRoutesSay(ObjectProvider<Requests> requests) {
        MethodInterceptor late = call -> requests.getObject().invoke(call);
        var acts = AnnotationMatchingPointcut.forMethodAnnotation(PostMapping.class);
        var pages = AnnotationMatchingPointcut.forMethodAnnotation(GetMapping.class);
        return new DefaultPointcutAdvisor(new ComposablePointcut((Pointcut) acts).union((Pointcut) pages), late);
    }
}
