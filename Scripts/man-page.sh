#!/bin/sh
# Prints the man page of padan, made from the program's own help.
# Usage: man-page.sh BINARY > padan.1
set -eu
binary=$1
version=$("$binary" --version)
escape() { sed -e 's/\\/\\e/g' -e "s/^\\([.']\\)/\\\\\&\\1/" -e 's/-/\\-/g'; }
printf '.TH PADAN 1 "" "%s" "User Commands"\n.SH NAME\npadan \\- understand, summarise and gloss Indonesian news\n' "$version"
printf '.SH SYNOPSIS\n.B padan\n.I SUBCOMMAND\n[\\fIOPTION\\fR ...] [\\fIINPUT\\fR ...]\n.SH DESCRIPTION\n.nf\n'
"$binary" --help | escape
printf '.fi\n'
for command in brief summarise read review glossary 'glossary lookup' 'glossary check' 'glossary stats' 'glossary format' \
  'evaluate reading' 'evaluate sentences' 'evaluate lemmas' 'evaluate language' 'evaluate speakers' \
  'learn frequencies'; do
  printf '.SH PADAN %s\n.nf\n' "$(echo "$command" | tr '[:lower:]' '[:upper:]')"
  # shellcheck disable=SC2086
  "$binary" $command --help | escape
  printf '.fi\n'
done
