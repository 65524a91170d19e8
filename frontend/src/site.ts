// Articles: what is pointed at or focused is lit together with its fact, which a card beside the words tells too; a click
// leads to the fact. Everything is there without it: the number behind the words is a link to the list of facts.
import "./site.css";

const LIT = "lit";
const GAP_PX = 8;
const LINGERS_MS = 150;

const card = document.createElement("div");
card.className = "card";
card.id = "fact-card";
card.setAttribute("role", "tooltip");
card.hidden = true;

let leaving: number | undefined;

function placeOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-fact]") : null;
}

function light(fact: string | undefined): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-fact]")) {
    place.classList.toggle(LIT, fact !== undefined && place.dataset["fact"] === fact);
  }
}

function show(words: HTMLElement): void {
  const told = document.querySelector(`#f-${words.dataset["fact"]} > div`);
  if (!told) return;
  card.replaceChildren(...Array.from(told.querySelectorAll(":scope > .what, :scope > .meta"), (part) => part.cloneNode(true)));
  card.dataset["kind"] = Array.from(words.classList).find((name) => name !== "fact" && name !== LIT) ?? "";
  card.hidden = false;
  const line = words.getClientRects()[0] ?? words.getBoundingClientRect();
  const left = Math.min(line.left, document.documentElement.clientWidth - card.offsetWidth - GAP_PX);
  const above = line.top - card.offsetHeight - GAP_PX;
  card.style.left = `${Math.max(GAP_PX, left) + window.scrollX}px`;
  card.style.top = `${(above > 0 ? above : line.bottom + GAP_PX) + window.scrollY}px`;
}

function hide(): void {
  card.hidden = true;
}

function point(target: EventTarget | null): void {
  if (target instanceof Node && card.contains(target)) {
    window.clearTimeout(leaving);
    return;
  }
  const place = placeOf(target);
  light(place?.dataset["fact"]);
  window.clearTimeout(leaving);
  if (place?.tagName === "MARK") show(place);
  else leaving = window.setTimeout(hide, LINGERS_MS);
}

function leadToFact(event: MouseEvent): void {
  const words = placeOf(event.target);
  const isLink = event.target instanceof Element && event.target.closest("a");
  const isSelecting = !(window.getSelection()?.isCollapsed ?? true);
  if (words?.tagName !== "MARK" || isLink || isSelecting) return;
  hide();
  location.hash = `f-${words.dataset["fact"]}`;
}

if (document.querySelector("mark[data-fact]")) {
  document.body.append(card);
  document.documentElement.classList.add("live");
  document.addEventListener("pointerover", (event) => point(event.target));
  document.addEventListener("focusin", (event) => point(event.target));
  document.addEventListener("focusout", () => light(undefined));
  document.addEventListener("click", leadToFact);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
}
