// libxml2's own parser, to measure beside ours.
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
