@NullMarked
package yufang.ground.documents.query;

import org.jspecify.annotations.NullMarked;
