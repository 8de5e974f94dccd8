"""Opens a page of the built site and watches what goes wrong on it."""

# Widths in px, each in both color schemes.
SCREENS = [(1280, "light"), (1280, "dark"), (360, "light"), (360, "dark")]


def open_at(chromium, address, name, width=1280, scheme="light", **options):
    """Open a page; return it with the list of what went wrong on it."""
    context = chromium.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme, **options
    )
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address)
    page = context.new_page()
    wrong = []
    page.on("console", lambda say: say.type == "error" and wrong.append(say.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("requestfailed", lambda request: wrong.append(request.url))
    page.on(
        "request",
        lambda request: (
            request.url.startswith((address, "data:", "blob:"))
            or wrong.append(f"fetched from elsewhere: {request.url}")
        ),
    )
    page.on(
        "response",
        lambda answer: (
            answer.status >= 400 and wrong.append(f"{answer.status} {answer.url}")
        ),
    )
    page.goto(f"{address}/{name}.html")
    return page, wrong


def unfold(page):
    """Open every solution by the keyboard; end where the Tab key begins."""
    for summary in page.locator("article summary").all():
        summary.focus()
        page.keyboard.press("Enter")
    folded = page.locator("article details:not([open])")
    assert folded.count() == 0
    # Where a reader scrolls up, the theme shows a link to the top.
    page.evaluate("scrollTo(0, 0)")
    page.wait_for_function("!document.querySelector('.show-back-to-top')")
    # The page hears of it in tasks of their own, and marks what can be scrolled now.
    page.evaluate("new Promise((d) => requestAnimationFrame(() => setTimeout(d, 50)))")
    page.evaluate("document.body.tabIndex = -1")
    page.evaluate("document.body.focus()")


def show_on(page, width, scheme):
    """Have an open page shown on another screen, in a color scheme, and wait for it."""
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    settle(page)


def settle(page):
    """Wait until the browser has redrawn a page after a new size or new colors."""
    page.evaluate(
        """async () => {
          await document.fonts.ready;
          const frame = () => new Promise(requestAnimationFrame);
          for (let n = 0; n < 3; n++) await frame();
          const moving = document.getAnimations().map((moves) => moves.finished);
          await Promise.allSettled(moving);
        }"""
    )


def picture(page):
    """The whole page as it looks when nothing moves any more: twice the same."""
    last = None
    for _ in range(9):
        settle(page)
        now = page.screenshot(full_page=True, animations="disabled")
        if now == last:
            return now
        last = now
    raise AssertionError("the page does not come to rest")
