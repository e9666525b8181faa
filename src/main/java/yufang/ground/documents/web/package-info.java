@NullMarked
package yufang.ground.documents.web;

import org.jspecify.annotations.NullMarked;
