# Padan: two commands do everything on a fresh machine: `make brief` and `make test`.
PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
RELEASE = $(SWIFT) build -c release --static-swift-stdlib --product padan
BINARY = .build/release/padan
EXAMPLE = Examples/kereta-cepat.html
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: brief build test install uninstall benchmark lint readme check-html clean tools

# The brief of the example article.
brief: build
	@$(BINARY) brief $(EXAMPLE)

build: tools
	@log=$$(mktemp); if $(RELEASE) >"$$log" 2>&1; then tail -n 1 "$$log" >&2; rm -f "$$log"; \
	  else cat "$$log" >&2; rm -f "$$log"; exit 1; fi

test: build
	$(SWIFT) test -Xswiftc -warnings-as-errors

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Plugins Benchmarks/Package.swift Benchmarks/Sources

# README.md shows what the program prints.
readme: build
	@sh Scripts/check-readme.sh $(BINARY)

# The HTML pages in a browser: axe finds nothing, nothing is too wide. Installs Chromium and its driver if missing.
check-html: build
	@command -v chromedriver >/dev/null && command -v chromium >/dev/null && python3 -m pip --version >/dev/null 2>&1 || { $(SUDO) apt-get update -qq && \
	  $(SUDO) apt-get install -qq -y chromium chromium-driver python3-pip; } >&2
	@sh Scripts/check-html.sh $(BINARY)

benchmark: tools
	$(SWIFT) run -c release --package-path Benchmarks padan-benchmarks $(ARGS)

# The headers of libxml2, zlib, libcurl and libyaml are all that a Swift machine lacks; the libraries come with them.
tools:
	@pkg-config --exists libxml-2.0 zlib libcurl yaml-0.1 2>/dev/null || { \
	  echo 'padan: installing libxml2-dev, zlib1g-dev, libcurl4-openssl-dev, libyaml-dev and pkg-config through apt' >&2; \
	  $(SUDO) apt-get update -qq && \
	  $(SUDO) apt-get install -qq -y libxml2-dev zlib1g-dev libcurl4-openssl-dev libyaml-dev pkg-config; } >&2

install: build
	install -D -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/padan
	install -d $(DESTDIR)$(PREFIX)/share/man/man1 $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	sh Scripts/man-page.sh $(BINARY) > $(DESTDIR)$(PREFIX)/share/man/man1/padan.1
	$(BINARY) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/padan
	$(BINARY) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_padan
	$(BINARY) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/padan.fish

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/padan $(DESTDIR)$(PREFIX)/share/man/man1/padan.1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/padan \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_padan \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/padan.fish

clean:
	rm -rf .build Benchmarks/.build
