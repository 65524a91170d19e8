// Names that begin as typed, in a list beneath a search field. Without it the field searches as any form does.

interface Suggestion {
  title: string;
  about: string;
  address: string;
}

const PAUSE_MS = 120;

function suggest(form: HTMLFormElement, field: HTMLInputElement, number: number): void {
  const list = document.createElement("ul");
  list.id = `suggestions-${number}`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.querySelector("label")?.textContent ?? "");
  list.hidden = true;
  field.after(list);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-expanded", "false");
  field.setAttribute("aria-controls", list.id);

  let shown: Suggestion[] = [];
  let chosen = -1;
  let asking: AbortController | undefined;
  let waiting = 0;

  function choose(next: number): void {
    chosen = next;
    [...list.children].forEach((row, index) => row.setAttribute("aria-selected", String(index === chosen)));
    if (chosen < 0) field.removeAttribute("aria-activedescendant");
    else field.setAttribute("aria-activedescendant", `${list.id}-${chosen}`);
  }

  function show(found: Suggestion[]): void {
    shown = found;
    list.replaceChildren(...found.map(rowOf));
    list.hidden = found.length === 0;
    field.setAttribute("aria-expanded", String(!list.hidden));
    choose(-1);
  }

  function rowOf(each: Suggestion, index: number): HTMLLIElement {
    const row = document.createElement("li");
    const about = document.createElement("small");
    row.id = `${list.id}-${index}`;
    row.setAttribute("role", "option");
    about.textContent = each.about;
    row.append(each.title, about);
    // The field must not lose the focus before the click arrives.
    row.addEventListener("pointerdown", (event) => event.preventDefault());
    row.addEventListener("click", () => location.assign(each.address));
    return row;
  }

  async function ask(): Promise<void> {
    asking?.abort();
    const words = field.value.trim();
    if (words === "") return show([]);
    asking = new AbortController();
    try {
      const response = await fetch(`${form.dataset["suggest"]}?${new URLSearchParams({ q: words })}`, {
        signal: asking.signal,
      });
      const found = response.ok ? ((await response.json()) as { items: Suggestion[] }).items : [];
      if (document.activeElement === field) show(found);
    } catch {
      // The next letter asks again; the form searches without suggestions.
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(ask, PAUSE_MS);
  });
  field.addEventListener("blur", () => show([]));
  field.addEventListener("keydown", (event) => {
    // While Japanese is being composed, its keys belong to the input method.
    if (list.hidden || event.isComposing) return;
    const picked = shown[chosen];
    if (event.key === "ArrowDown") choose(chosen + 1 < shown.length ? chosen + 1 : -1);
    else if (event.key === "ArrowUp") choose(chosen < 0 ? shown.length - 1 : chosen - 1);
    else if (event.key === "Escape") show([]);
    else if (event.key === "Enter" && picked) location.assign(picked.address);
    else return;
    event.preventDefault();
  });
}

document.querySelectorAll<HTMLFormElement>("form[data-suggest]").forEach((form, number) => {
  const field = form.querySelector<HTMLInputElement>("input[name=q]");
  if (field) suggest(form, field, number);
});
