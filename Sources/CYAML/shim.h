// libyaml's types, and its functions through pointers that are found at run time: nothing is linked, since most starts
// of the program read no configuration file.
#include <dlfcn.h>
#include <yaml.h>

/// The functions of libyaml that the reading of configuration files uses.
struct padan_yaml {
  __typeof__(yaml_parser_initialize) *parser_initialize;
  __typeof__(yaml_parser_delete) *parser_delete;
  __typeof__(yaml_parser_set_input_string) *parser_set_input_string;
  __typeof__(yaml_parser_set_encoding) *parser_set_encoding;
  __typeof__(yaml_parser_parse) *parser_parse;
  __typeof__(yaml_event_delete) *event_delete;
};

/// Finds the functions in an opened library; NULL when done, else the name of the one that is missing.
static inline const char *padan_yaml_find(void *library, struct padan_yaml *to) {
#define PADAN_FIND(field)                                                             \
  if (!(to->field = (__typeof__(to->field))dlsym(library, "yaml_" #field))) return "yaml_" #field;
  PADAN_FIND(parser_initialize)
  PADAN_FIND(parser_delete)
  PADAN_FIND(parser_set_input_string)
  PADAN_FIND(parser_set_encoding)
  PADAN_FIND(parser_parse)
  PADAN_FIND(event_delete)
#undef PADAN_FIND
  return NULL;
}

/// What an event holds, apart from the union that Swift can't look into safely.
struct padan_yaml_event {
  int type;
  /// The text of a scalar; it lives as long as the event.
  const unsigned char *text;
  size_t length;
  /// Whether an anchor or a tag of its own hangs on it.
  int is_marked;
  size_t line;
  size_t column;
};

/// The parts of an event.
static inline struct padan_yaml_event padan_yaml_parts(const yaml_event_t *event) {
  struct padan_yaml_event parts = {
      event->type, NULL, 0, 0, event->start_mark.line, event->start_mark.column};
  switch (event->type) {
    case YAML_SCALAR_EVENT:
      parts.text = event->data.scalar.value;
      parts.length = event->data.scalar.length;
      parts.is_marked = event->data.scalar.anchor || event->data.scalar.tag;
      break;
    case YAML_MAPPING_START_EVENT:
      parts.is_marked = event->data.mapping_start.anchor || event->data.mapping_start.tag;
      break;
    case YAML_SEQUENCE_START_EVENT:
      parts.is_marked = event->data.sequence_start.anchor || event->data.sequence_start.tag;
      break;
    case YAML_ALIAS_EVENT:
      parts.is_marked = 1;
      break;
    default:
      break;
  }
  return parts;
}
