"""Firefox from a system's packages, driven by its own protocol, WebDriver BiDi.

Playwright drives only the Firefox that it brings. This is what the tests need of the
protocol (https://w3c.github.io/webdriver-bidi/), and no more.
"""

import base64
import itertools
import json
import re
import subprocess
import tempfile
import time
import zlib
from contextlib import contextmanager, suppress
from pathlib import Path

from websockets.sync.client import connect

# A busy machine starts a browser slowly. What takes longer than this hangs.
SECONDS = 60
# No request is under way for so long: the page has loaded what it wants.
QUIET = 0.3

EVENTS = [
    "log.entryAdded",
    "network.beforeRequestSent",
    "network.responseCompleted",
    "network.fetchError",
]

# The protocol's characters for keys that type none.
KEYS = {
    "Backspace": "\ue003",
    "Control": "\ue009",
    "Meta": "\ue03d",
    "Enter": "\ue007",
    "Escape": "\ue00c",
    "ArrowLeft": "\ue012",
    "ArrowRight": "\ue014",
    "ArrowDown": "\ue015",
    "End": "\ue010",
}

# Where to click an element that is in sight; null if something else lies over it.
POINT = """(element) => {
  element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2].map(Math.round);
  return element.contains(document.elementFromPoint(x, y)) ? [x, y] : null;
}"""


class CommandError(RuntimeError):
    """A command failed, as in a page that is about to go."""


class Firefox:
    """The connection to a running Firefox."""

    def __init__(self, socket):
        self.socket = socket
        self.numbers = itertools.count(1)
        self.hear = lambda event: None
        self.send("session.new", capabilities={})
        self.send("session.subscribe", events=EVENTS)
        tree = self.send("browsingContext.getTree", **{"moz:scope": "chrome"})
        self.window = tree["contexts"][0]["context"]

    def receive(self, seconds=SECONDS) -> dict:
        """The next message; an event is heard first. Raises TimeoutError."""
        message = json.loads(self.socket.recv(timeout=seconds))
        if message["type"] == "event":
            self.hear(message)
        return message

    def send(self, method: str, **parameters) -> dict:
        """Send a command; return its result. Raises CommandError."""
        number = next(self.numbers)
        command = {"id": number, "method": method, "params": parameters}
        self.socket.send(json.dumps(command))
        while True:
            answer = self.receive()
            if answer.get("id") == number:
                break
        if answer["type"] == "error":
            raise CommandError(f"{method}: {answer['error']}: {answer['message']}")
        return answer["result"]

    def evaluate(self, context: str, expression: str):
        """The value of an expression, or of its promise, in a page or the window.

        Raises RuntimeError if it throws.
        """
        as_text = f"JSON.stringify((await ({expression})) ?? null)"
        answer = self.send(
            "script.evaluate",
            expression=f"(async () => {as_text})()",
            target={"context": context},
            awaitPromise=True,
        )
        if answer["type"] == "exception":
            raise RuntimeError(answer["exceptionDetails"]["text"])
        return json.loads(answer["result"]["value"])

    def in_window(self, expression: str):
        """The value of an expression in the window around the pages.

        It may do what no page may: read the clipboard, choose a page's colors.
        """
        return self.evaluate(self.window, expression)


@contextmanager
def running_firefox(path: str, folder: Path):
    """Start the Firefox at `path` with a profile in `folder`; yield it; end it.

    Raises TimeoutError if it does not start.
    """
    with tempfile.TemporaryDirectory(
        dir=folder,
        prefix="firefox-",
        ignore_cleanup_errors=True,  # its last processes may still write
    ) as profile:
        command = [path, "--headless", "--no-remote", "--profile", profile]
        # A free port; and commands may reach the window, see `Firefox.in_window`.
        command += ["--remote-debugging-port", "0", "--remote-allow-system-access"]
        log = Path(profile, "log.txt")
        with log.open("w") as output:
            process = subprocess.Popen(command, stdout=output, stderr=output)
        try:
            listens_at = address_of(profile, process, log)
            # On this machine, so by no proxy; it may be too busy to answer pings.
            with connect(
                listens_at, proxy=None, ping_interval=None, max_size=None
            ) as socket:
                firefox = Firefox(socket)
                yield firefox
                firefox.send("browser.close")
            process.wait(SECONDS)
        finally:
            process.kill()
            process.wait()


def address_of(profile: str, process: subprocess.Popen, log: Path) -> str:
    """Where a Firefox that was started listens, once it says so in its profile."""
    file = Path(profile, "WebDriverBiDiServer.json")
    end = time.monotonic() + SECONDS
    while time.monotonic() < end and process.poll() is None:
        text = file.read_text("utf-8") if file.exists() else ""
        if text.endswith("}"):
            server = json.loads(text)
            return f"ws://{server['ws_host']}:{server['ws_port']}/session"
        time.sleep(0.1)
    raise TimeoutError(f"Firefox did not start: {log.read_text()}")


class FirefoxPage:
    """A page in a tab of its own, with its own storage, and what went wrong on it."""

    def __init__(self, firefox: Firefox, address: str):
        self.firefox = firefox
        self.address = address
        self.wrong = []
        self.loading = set()
        firefox.hear = self.hear
        self.user = firefox.send("browser.createUserContext")["userContext"]
        tab = firefox.send("browsingContext.create", type="tab", userContext=self.user)
        self.context = tab["context"]

    def close(self):
        """Close the tab and forget what it stored."""
        self.firefox.hear = lambda event: None
        self.firefox.send("browser.removeUserContext", userContext=self.user)

    def hear(self, event: dict):
        """Note what an event says of the page."""
        name, said = event["method"], event["params"]
        if name == "log.entryAdded":
            if said["level"] == "error":
                self.wrong.append(said["text"])
            return
        request, url = said["request"]["request"], said["request"]["url"]
        if name == "network.beforeRequestSent":
            self.loading.add(request)
            if not url.startswith((self.address, "data:", "blob:")):
                self.wrong.append(f"fetched from elsewhere: {url}")
            return
        self.loading.discard(request)
        if name == "network.fetchError":
            self.wrong.append(f"{said['errorText']} {url}")
        elif said["response"]["status"] >= 400:
            self.wrong.append(f"{said['response']['status']} {url}")

    def open(self, name: str, width=1280, scheme="light"):
        """Load a page of the site, as wide as a screen and in its colors."""
        self.show_on(width, scheme)
        self.firefox.send(
            "browsingContext.navigate",
            context=self.context,
            url=f"{self.address}/{name}.html",
            wait="complete",
        )
        self.wait_until_loaded()

    def wait_until_loaded(self):
        """Wait until the page has asked for nothing for a moment."""
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            try:
                self.firefox.receive(QUIET)
            except TimeoutError:
                if not self.loading:
                    return
        raise TimeoutError(f"still loading: {self.loading}")

    def show_on(self, width: int, scheme: str):
        """Have the page shown on a screen of a width in px, in a color scheme."""
        viewport = {"width": width, "height": 800}
        self.firefox.send(
            "browsingContext.setViewport", context=self.context, viewport=viewport
        )
        self.emulate("prefersColorSchemeOverride", scheme)

    def emulate(self, what: str, value: str):
        """Set what the developer tools can: `mediumOverride`, for example."""
        tab = "gBrowser.selectedBrowser.browsingContext"
        self.firefox.in_window(f"{tab}.{what} = {json.dumps(value)}")

    def evaluate(self, expression: str):
        """The value of an expression, or of its promise, in the page."""
        return self.firefox.evaluate(self.context, expression)

    def wait_for(self, expression: str):
        """Wait until an expression is true, here or on a page that a link leads to.

        Raises TimeoutError.
        """
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            with suppress(CommandError):
                if self.evaluate(f"!!({expression})"):
                    return
            time.sleep(0.05)
        raise TimeoutError(f"never true: {expression}")

    def act(self, source: dict):
        """Let a keyboard or a pointer do something."""
        self.firefox.send(
            "input.performActions", context=self.context, actions=[source]
        )

    def press(self, *keys: str):
        """Press keys together: `Control` and `v`; let them go in the other order."""
        values = [KEYS.get(key, key) for key in keys]
        actions = [{"type": "keyDown", "value": value} for value in values]
        actions += [{"type": "keyUp", "value": value} for value in reversed(values)]
        self.act({"type": "key", "id": "keyboard", "actions": actions})

    def type(self, text: str):
        """Press the keys of a text, one after the other."""
        for character in text:
            self.press(character)

    def click(self, element: str):
        """Click an element, given as an expression, that nothing lies over."""
        point = self.evaluate(f"({POINT})({element})")
        assert point, f"something lies over {element}"
        move = {"type": "pointerMove", "x": point[0], "y": point[1]}
        press = [{"type": kind, "button": 0} for kind in ("pointerDown", "pointerUp")]
        self.act({"type": "pointer", "id": "mouse", "actions": [move, *press]})

    def clipboard(self) -> str:
        """What the clipboard holds."""
        return self.firefox.in_window("navigator.clipboard.readText()")

    def set_clipboard(self, text: str):
        """Have the clipboard hold a text."""
        self.firefox.in_window(f"navigator.clipboard.writeText({json.dumps(text)})")

    def count_sheets(self, width: float, height: float) -> int:
        """How many sheets of a size in cm the page fills when it is printed."""
        answer = self.firefox.send(
            "browsingContext.print",
            context=self.context,
            page={"width": width, "height": height},
        )
        pdf = base64.b64decode(answer["data"])
        streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
        # The list of the sheets is in one of those that are compressed.
        texts = [zlib.decompressobj().decompress(s) for s in streams if s[:1] == b"x"]
        return sum(len(re.findall(rb"/Type\s*/Page\b", text)) for text in texts)
