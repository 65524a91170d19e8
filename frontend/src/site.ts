// The only script: while a fact or its words are pointed at or focused, both are lit. Everything works without it.
import "./site.css";

const LIT = "lit";

function factOf(target: EventTarget | null): string | undefined {
  const place = target instanceof Element ? target.closest<HTMLElement>("[data-fact]") : null;
  return place?.dataset["fact"];
}

function light(fact: string | undefined): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-fact]")) {
    place.classList.toggle(LIT, fact !== undefined && place.dataset["fact"] === fact);
  }
}

document.addEventListener("pointerover", (event) => light(factOf(event.target)));
document.addEventListener("focusin", (event) => light(factOf(event.target)));
document.addEventListener("focusout", () => light(undefined));
