#!/bin/sh
# Checks the HTML briefs and reviews in Chromium: at three widths, light and dark, axe finds nothing, nothing is wider than the
# window, the console has no fault (so the page's style is the one that its policy names), and every link within a page
# leads somewhere.
# Usage: check-html.sh BINARY [PICTURES]    (PICTURES: a folder for screenshots and a PDF of each page)
# Needs Debian's chromium and chromium-driver, python3 with pip, and from PyPI axe-playwright-python, whose axe.min.js is
# all that is used of it.
set -eu
binary=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
pictures=${2:-}
if [ -n "$pictures" ]; then mkdir -p "$pictures"; pictures=$(cd "$pictures" && pwd); fi
cd "$(dirname "$0")/.."
for tool in chromedriver python3; do
  command -v "$tool" >/dev/null || { echo "check-html.sh: there is no $tool; install chromium-driver and python3" >&2; exit 1; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: --dest "$work" \
  'axe-playwright-python>=0.1.4'
python3 -m zipfile -e "$work"/axe_playwright_python-*.whl "$work/axe"

example=Examples/kereta-cepat.html
hostile=Tests/Fixtures/html/hostile.html
for gloss in none first terms all; do
  "$binary" brief --quiet --format html --gloss "$gloss" -o "$work/$gloss.html" "$example"
done
"$binary" brief --quiet --format html --explain --sentences 99 -o "$work/explained.html" "$example"
"$binary" brief --quiet --format html -o "$work/hostile.html" "$hostile"
"$binary" brief --quiet --format html -o "$work/several.html" "$example" "$hostile" "$example"

# review NAME FILE ...: the page of a review; findings are no failure here.
review() {
  name=$1
  shift
  "$binary" review --notes --format html -o "$work/$name.html" "$@" 2>"$work/said" || [ $? = 1 ] ||
    { cat "$work/said" >&2; exit 1; }
}
review review Examples/terjemahan.tsv
review review-tags Tests/Fixtures/html/tags.xlf
review review-hostile Tests/Fixtures/html/hostile.tsv
review review-several Examples/terjemahan.tsv Tests/Fixtures/html/hostile.tsv
printf 'Harga beras naik.\tThe price of rice rose.\n' >"$work/clean.tsv"
review review-clean "$work/clean.tsv"

python3 - "$work" "$pictures" <<'PY'
import base64, glob, json, os, pathlib, re, shutil, socket, subprocess, sys, time, urllib.error, urllib.request

work, pictures = sys.argv[1], sys.argv[2]
axe = pathlib.Path(work, "axe/axe_playwright_python/axe.min.js").read_text(encoding="utf-8")
pages = sorted(glob.glob(work + "/*.html"))
widths, themes = [360, 800, 1400], ["light", "dark"]

with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    port = probe.getsockname()[1]
driver = subprocess.Popen(
    ["chromedriver", f"--port={port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
faults, checks = [], 0


def call(method, path, body=None):
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}{path}", method=method, headers={"Content-Type": "application/json"},
        data=None if body is None else json.dumps(body).encode())
    try:
        with urllib.request.urlopen(request, timeout=120) as answer:
            return json.load(answer)["value"]
    except urllib.error.HTTPError as error:
        sys.exit("check-html.sh: chromedriver says " + error.read().decode()[:500])


def fault(text):
    faults.append(text)
    print(text, file=sys.stderr)


try:
    for _ in range(100):
        try:
            call("GET", "/status")
            break
        except urllib.error.URLError:
            time.sleep(0.1)
    session = call("POST", "/session", {"capabilities": {"alwaysMatch": {
        "browserName": "chrome", "goog:loggingPrefs": {"browser": "ALL"},
        "goog:chromeOptions": {"args": ["--headless=new", "--no-sandbox", "--disable-gpu",
                                        "--disable-dev-shm-usage"],
                               **({"binary": shutil.which("chromium")} if shutil.which("chromium") else {})}}}})
    base = "/session/" + session["sessionId"]

    def cdp(command, **parameters):
        return call("POST", base + "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def run(script, kind="sync"):
        return call("POST", base + "/execute/" + kind, {"script": script, "args": []})

    call("POST", base + "/timeouts", {"script": 60000})
    for page in pages:
        name = os.path.basename(page)[:-5]
        for width in widths:
            for theme in themes:
                where = f"{name}, {width} px, {theme}"
                cdp("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
                cdp("Emulation.setEmulatedMedia", media="screen",
                    features=[{"name": "prefers-color-scheme", "value": theme}])
                call("POST", base + "/url", {"url": "file://" + page})
                run(axe)
                answer = run("""const done = arguments[arguments.length - 1];
                    const rules = {}; for (const rule of axe.getRules()) rules[rule.ruleId] = {enabled: true};
                    axe.run(document, {rules, resultTypes: ['violations', 'incomplete']}).then(done, e => done({error: String(e)}));""",
                             "async")
                checks += 1
                if "error" in answer:
                    fault(f"{where}: axe: {answer['error']}")
                    continue
                for kind in ["violations", "incomplete"]:
                    for rule in answer[kind]:
                        # axe can't tell whether a single sign is text; the longer ones beside it have its colours.
                        rule["nodes"] = [node for node in rule["nodes"] if not any(
                            (check.get("data") or {}).get("messageKey") == "shortTextContent"
                            for check in node["any"] if isinstance(check.get("data"), dict))]
                        if not rule["nodes"]:
                            continue
                        node = rule["nodes"][0]
                        fault(f"{where}: axe {kind}: {rule['id']}: {rule['help']} ({len(rule['nodes'])}): "
                              f"{node['html'][:160]} {node.get('failureSummary', '')[:300]}")
                wide = run("""return [...document.querySelectorAll('body *')].filter(e => !e.closest('.unseen, .skip, thead'))
                    .filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 100))""")
                if wide or run("return document.scrollingElement.scrollWidth > innerWidth"):
                    fault(f"{where}: wider than the window: {wide[:2]}")
                lost = run("""return [...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href'))
                    .filter(h => !document.getElementById(h.slice(1)))""")
                if lost:
                    fault(f"{where}: links lead nowhere: {lost[:3]}")
                if pictures:
                    tall = run("return document.documentElement.scrollHeight")
                    cdp("Emulation.setDeviceMetricsOverride", width=width, height=max(900, min(tall, 8000)),
                        deviceScaleFactor=1, mobile=False)
                    shot = call("GET", base + "/screenshot")
                    pathlib.Path(pictures, f"{name}-{width}-{theme}.png").write_bytes(base64.b64decode(shot))
        for entry in call("POST", base + "/se/log", {"type": "browser"}):
            fault(f"{name}: console: {entry['message']}")
        if pictures:
            cdp("Emulation.setEmulatedMedia", media="", features=[])
            pdf = cdp("Page.printToPDF", preferCSSPageSize=True)
            pathlib.Path(pictures, name + ".pdf").write_bytes(base64.b64decode(pdf["data"]))
    version = run("return axe.version")
    call("DELETE", base)
finally:
    driver.terminate()
    driver.wait()
if faults:
    sys.exit(f"check-html.sh: {len(faults)} faults")
print(f"axe {version} finds nothing: {len(pages)} pages, {checks} checks")
PY
