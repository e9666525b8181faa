/** The content of files: received, recognised, kept under its fingerprint, proved unchanged. */
@NullMarked
package yufang.ground.documents.domain;

import org.jspecify.annotations.NullMarked;
