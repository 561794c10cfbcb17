/** What a walk by keys notes in the page; it runs there, so it uses nothing from outside the function. */
export interface KeyWalk {
  /** Collects what is to be reached, and puts the focus on the first stop. @returns the keys that go on and back */
  begin(): { readonly next: string; readonly previous: string };
  /** Notes which control has the focus; "over" once none has, or one that had it before. */
  note(): "new" | "over";
  /** Puts the focus on a control that was reached, beside one that was not; false if there is nothing left to try. */
  goNearMissing(): boolean;
  /** Back to where `goNearMissing` went. */
  goBack(): void;
  /** @returns what is wrong with which control */
  end(): string[];
}

export function installKeyWalk(): void {
  const CONTROLS = [
    ...["button", "input", "select", "textarea", "a[href]", "summary", "[draggable=true]"],
    ...["button", "tab", "switch", "checkbox", "radio", "option", "combobox", "slider"].map(
      (role) => `[role=${role}]`
    ),
    ...["[role=spinbutton]", "[role=treeitem]", "[role^=menuitem]"],
  ].join();
  /** What is hidden from all who do not see it, and parts of a picture. */
  const NOT_FOR_KEYS = "[aria-hidden=true], [inert], [role=img]";
  const OVER = "[role=menu], [role=dialog], [role=alertdialog]";
  const MARKS = [
    ...["outlineStyle", "outlineWidth", "outlineColor", "boxShadow", "textDecoration"],
    ...["borderTopColor", "borderBottomColor", "borderTopWidth", "borderBottomWidth"],
    ...["borderTopStyle", "borderBottomStyle", "content", "transform", "opacity"],
  ] as const;
  const POINTER =
    /^on(Click|DoubleClick|Mouse(Down|Up)|Pointer(Down|Up)|Touch(Start|End)|Drag|Drop)/;

  let scope: Element = document.body;
  let controls: Element[] = [];
  let tried = new Set<Element>();
  /** In the order in which they are come to. */
  let reached = new Set<Element>();
  let unmarked = new Set<Element>();
  let last: { readonly element: Element; readonly mark: string } | undefined;
  let start: Element | undefined;

  const focus = (element: Element | undefined) => (element as HTMLElement | undefined)?.focus();
  const isUsable = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return (
      width * height > 0 &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.matches(":disabled") &&
      element.closest(NOT_FOR_KEYS) === null
    );
  };
  const collect = () => [...scope.querySelectorAll(CONTROLS)].filter(isUsable);

  /** How everything looks by which the focus may be seen: also the frame that a control has to itself. */
  const markOf = (element: Element): string => {
    const parent = element.parentElement;
    const isOwn = parent && [...parent.querySelectorAll(CONTROLS)].filter(isUsable).length <= 1;
    const around = [element, ...(isOwn ? [parent, ...parent.children] : [])];
    return JSON.stringify(
      around.flatMap((each) =>
        [null, "::before", "::after"].map((part) => {
          const style = getComputedStyle(each, part);
          return MARKS.map((name) => style[name]);
        })
      )
    );
  };
  const finishAnimations = () => {
    for (const animation of document.getAnimations()) {
      if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
    }
  };

  /** Of radio buttons one is a stop, from which the browser's own arrow keys choose another. */
  const isReached = (control: Element): boolean =>
    reached.has(control) ||
    (control instanceof HTMLInputElement &&
      control.type === "radio" &&
      [...reached].some((other) => (other as HTMLInputElement).name === control.name));
  const missing = () => controls.filter((each) => each.isConnected && !isReached(each));

  /** Steps through the tree from one to the other. */
  const distance = (from: Element, to: Element): number => {
    let steps = 0;
    let common: Element | null = from;
    for (; common && !common.contains(to); common = common.parentElement) steps++;
    for (let at: Element | null = to; at && at !== common; at = at.parentElement) steps++;
    return steps;
  };

  const describe = (element: Element): string => {
    const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
    return `${element.getAttribute("role") ?? element.localName} "${name.trim().slice(0, 60)}"`;
  };

  /** Whether a control of the same item was reached that tells of keys which do the same. */
  const hasKeys = (element: Element): boolean =>
    [...(element.closest("li") ?? element).querySelectorAll("[aria-keyshortcuts]")].some(isReached);

  /** What answers to the pointer, by the handlers that React keeps with each element, and to no key. */
  const onlyForPointer = () =>
    [...scope.querySelectorAll("*")].filter((element) => {
      const key = Object.keys(element).find((each) => each.startsWith("__reactProps$"));
      const props = Object.entries((key && element[key as keyof Element]) ?? {});
      const hasHandler = props.some(([name, value]) => value && POINTER.test(name));
      const isInControl = element.closest(`${CONTROLS}, label`) !== null;
      return hasHandler && !isInControl && element.checkVisibility() && !hasKeys(element);
    });

  window.keyWalk = {
    begin() {
      scope = [...document.querySelectorAll(OVER)].find(isUsable) ?? document.body;
      controls = collect();
      [tried, reached, unmarked] = [new Set(), new Set(), new Set()];
      last = undefined;
      const first = controls.find((control) => (control as HTMLElement).tabIndex === 0);
      focus(first ?? controls[0]);
      return scope.matches("[role=menu]")
        ? { next: "ArrowDown", previous: "ArrowUp" }
        : { next: "Tab", previous: "Shift+Tab" };
    },
    note() {
      finishAnimations();
      if (last && last.element !== document.activeElement && last.mark === markOf(last.element)) {
        unmarked.add(last.element);
      }
      const element = document.activeElement;
      // At the ends of the page Fluent UI's focus manager has stops of its own, which lead out of the pane.
      const isEnd = element?.matches("[data-tabster-dummy]") ?? true;
      if (!element || isEnd || element === document.body || !document.hasFocus()) {
        last = undefined;
        return "over";
      }
      last = { element, mark: markOf(element) };
      if (reached.has(element)) return "over";
      reached.add(element);
      return "new";
    },
    goNearMissing() {
      const isButton = (each: Element) =>
        each.matches("button, [role=tab], [role^=menuitem]") && each.isConnected;
      for (const target of missing()) {
        const [nearest] = [...reached]
          .filter((each) => isButton(each) && !tried.has(each))
          .sort((a, b) => distance(a, target) - distance(b, target));
        if (!nearest) continue;
        tried.add(nearest);
        start = nearest;
        focus(start);
        return true;
      }
      return false;
    },
    goBack: () => focus(start),
    end() {
      focus(controls[0]);
      const { axe } = window;
      axe.setup(document.body);
      const nameless = [...reached].filter(
        (each) => each.isConnected && axe.commons.text.accessibleText(each as HTMLElement) === ""
      );
      axe.teardown();
      const say = (what: string, elements: Iterable<Element>) =>
        [...elements].map((element) => `${what}: ${describe(element)}`);
      return [
        ...say("no key reaches", missing()),
        ...say("the focus is not seen on", unmarked),
        ...say("no name", nameless),
        ...say("only for the pointer", onlyForPointer()),
      ];
    },
  };
}
