// The parts of zlib that WebArchives and Documents use; its initialisers are macros, which Swift can't call.
#include <zlib.h>

static inline int padan_inflate_init(z_stream *stream, int window_bits) {
  return inflateInit2(stream, window_bits);
}

// For documents, and for the tests, which make archives of their own.
static inline int padan_deflate_init(z_stream *stream, int window_bits) {
  return deflateInit2(stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, window_bits, 8, Z_DEFAULT_STRATEGY);
}
