// libcurl's types and constants, and its functions through pointers that are found at run time: nothing is linked, since
// libcurl and the thirty libraries behind it would cost every start of the program.
#include <curl/curl.h>
#include <dlfcn.h>
#include <netinet/in.h>
#include <string.h>

/// The functions of libcurl that Fetching uses.
struct padan_curl {
  __typeof__(curl_global_init) *global_init;
  __typeof__(curl_easy_init) *easy_init;
  __typeof__(curl_easy_cleanup) *easy_cleanup;
  __typeof__(curl_easy_setopt) *easy_setopt;
  __typeof__(curl_easy_getinfo) *easy_getinfo;
  __typeof__(curl_easy_strerror) *easy_strerror;
  __typeof__(curl_multi_init) *multi_init;
  __typeof__(curl_multi_cleanup) *multi_cleanup;
  __typeof__(curl_multi_add_handle) *multi_add_handle;
  __typeof__(curl_multi_remove_handle) *multi_remove_handle;
  __typeof__(curl_multi_perform) *multi_perform;
  __typeof__(curl_multi_poll) *multi_poll;
  __typeof__(curl_multi_info_read) *multi_info_read;
  __typeof__(curl_slist_append) *slist_append;
  __typeof__(curl_slist_free_all) *slist_free_all;
  __typeof__(curl_url) *url;
  __typeof__(curl_url_cleanup) *url_cleanup;
  __typeof__(curl_url_get) *url_get;
  __typeof__(curl_url_set) *url_set;
  __typeof__(curl_free) *free;
};

/// Finds the functions in an opened library and sets it up; NULL when done, else the name of the function that is missing
/// or failed.
static inline const char *padan_curl_find(void *library, struct padan_curl *to) {
#define PADAN_FIND(field)                                                             \
  if (!(to->field = (__typeof__(to->field))dlsym(library, "curl_" #field))) return "curl_" #field;
  PADAN_FIND(global_init)
  PADAN_FIND(easy_init)
  PADAN_FIND(easy_cleanup)
  PADAN_FIND(easy_setopt)
  PADAN_FIND(easy_getinfo)
  PADAN_FIND(easy_strerror)
  PADAN_FIND(multi_init)
  PADAN_FIND(multi_cleanup)
  PADAN_FIND(multi_add_handle)
  PADAN_FIND(multi_remove_handle)
  PADAN_FIND(multi_perform)
  PADAN_FIND(multi_poll)
  PADAN_FIND(multi_info_read)
  PADAN_FIND(slist_append)
  PADAN_FIND(slist_free_all)
  PADAN_FIND(url)
  PADAN_FIND(url_cleanup)
  PADAN_FIND(url_get)
  PADAN_FIND(url_set)
  PADAN_FIND(free)
#undef PADAN_FIND
  return to->global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK ? NULL : "curl_global_init";
}

// Options and facts, one function a type: Swift calls no variadic functions.

static inline CURLcode padan_curl_set_long(struct padan_curl curl, CURL *handle, CURLoption option, long value) {
  return curl.easy_setopt(handle, option, value);
}

static inline CURLcode padan_curl_set_size(
    struct padan_curl curl, CURL *handle, CURLoption option, curl_off_t value) {
  return curl.easy_setopt(handle, option, value);
}

static inline CURLcode padan_curl_set_string(
    struct padan_curl curl, CURL *handle, CURLoption option, const char *value) {
  return curl.easy_setopt(handle, option, value);
}

static inline CURLcode padan_curl_set_pointer(
    struct padan_curl curl, CURL *handle, CURLoption option, void *value) {
  return curl.easy_setopt(handle, option, value);
}

static inline CURLcode padan_curl_set_taker(
    struct padan_curl curl, CURL *handle, CURLoption option, curl_write_callback value) {
  return curl.easy_setopt(handle, option, value);
}

static inline CURLcode padan_curl_set_opener(
    struct padan_curl curl, CURL *handle, curl_opensocket_callback value) {
  return curl.easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, value);
}

static inline CURLcode padan_curl_get_long(struct padan_curl curl, CURL *handle, CURLINFO info, long *value) {
  return curl.easy_getinfo(handle, info, value);
}

static inline CURLcode padan_curl_get_size(
    struct padan_curl curl, CURL *handle, CURLINFO info, curl_off_t *value) {
  return curl.easy_getinfo(handle, info, value);
}

static inline CURLcode padan_curl_get_string(
    struct padan_curl curl, CURL *handle, CURLINFO info, const char **value) {
  return curl.easy_getinfo(handle, info, value);
}

/// Allows HTTP and HTTPS and nothing else. The options of 7.85 go by number, so that older headers do; a library that is
/// older than that knows the bit masks.
static inline CURLcode padan_curl_allow_web_only(struct padan_curl curl, CURL *handle) {
  CURLcode first = curl.easy_setopt(handle, (CURLoption)10318, "http,https");
  CURLcode second = curl.easy_setopt(handle, (CURLoption)10319, "http,https");
  if (first == CURLE_OK && second == CURLE_OK) return CURLE_OK;
  first = curl.easy_setopt(handle, (CURLoption)181, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
  second = curl.easy_setopt(handle, (CURLoption)182, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
  return first != CURLE_OK ? first : second;
}

/// The result of a transfer that has ended; CURLE_OK as well where the message says something else.
static inline CURLcode padan_curl_result(const CURLMsg *message) {
  return message->msg == CURLMSG_DONE ? message->data.result : CURLE_OK;
}

/// The bytes of a peer's address in network order, and its port; gives how many bytes: 4, 16, or 0 for other families.
/// The address lies behind the end of the struct's last member where it is longer than that.
static inline int padan_curl_peer(const struct curl_sockaddr *peer, unsigned char *bytes, unsigned short *port) {
  const unsigned char *raw = (const unsigned char *)&peer->addr;
  if (peer->family == AF_INET && peer->addrlen >= sizeof(struct sockaddr_in)) {
    struct sockaddr_in address;
    memcpy(&address, raw, sizeof address);
    memcpy(bytes, &address.sin_addr, 4);
    *port = ntohs(address.sin_port);
    return 4;
  }
  if (peer->family == AF_INET6 && peer->addrlen >= sizeof(struct sockaddr_in6)) {
    struct sockaddr_in6 address;
    memcpy(&address, raw, sizeof address);
    memcpy(bytes, &address.sin6_addr, 16);
    *port = ntohs(address.sin6_port);
    return 16;
  }
  return 0;
}
