package yufang.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import yufang.shared.Wording;

/** Carries what has just been done to the next page, in a cookie: the session would cost two writes for a sentence. */
@Component("flashMapManager")
class DoneCookie implements FlashMapManager {

    static final String DONE = "done";
    private static final int LONGEST = 2000;

    @Override
    public @Nullable FlashMap retrieveAndUpdate(HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, DONE);
        if (cookie == null || !request.getMethod().equals("GET")) return null;
        response.addCookie(cookie("", 0));
        var flash = new FlashMap();
        if (cookie.getValue().length() <= LONGEST) read(cookie.getValue(), flash);
        return flash;
    }

    @Override
    public void saveOutputFlashMap(FlashMap flash, HttpServletRequest request, HttpServletResponse response) {
        if (flash.get(DONE) instanceof Wording done) {
            var text = Wordings.write(List.of(done));
            response.addCookie(cookie(Base64.getUrlEncoder().encodeToString(text.getBytes(UTF_8)), 60));
        }
    }

    /** What somebody else put into the cookie is not worth an error page. */
    private static void read(String value, FlashMap flash) {
        try {
            var read = Wordings.read(new String(Base64.getUrlDecoder().decode(value), UTF_8));
            if (read.size() == 1 && read.getFirst() instanceof Wording done) flash.put(DONE, done);
        } catch (IllegalArgumentException | JacksonException damaged) {
            flash.clear();
        }
    }

    private static Cookie cookie(String value, int seconds) {
        var cookie = new Cookie(DONE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
