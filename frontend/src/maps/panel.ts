// What stands around the globe: its filter, its table, its buttons, and what is told of the arc that is pointed at.
import { type Bundle, type Wanted, bundles, byCountries, pairOf, passing } from "./bundles";
import { type Ties, loadTies } from "./columns";
import { ArcGlobe, loadShapes } from "./map";

const MOST_TOLD = 3;
const HOVER_MS = 90;
const FIGURES = new Intl.NumberFormat(document.documentElement.lang);

/** Begin to turn the globe; where the browser cannot, say so and leave drawing and table as they are. */
export async function begin(section: HTMLElement, land: Promise<Response>, asked: Promise<Response>): Promise<void> {
  try {
    const start: [number, number] = [Number(section.dataset["east"]), Number(section.dataset["north"])];
    const globe = new ArcGlobe(part(section, "map"), start, section.dataset["label"] ?? "", await loadShapes(land));
    const ties = await loadTies(asked);
    await globe.styled;
    new Panel(section, globe, ties).start();
    await globe.drawn;
    section.dataset["state"] = "turning";
  } catch (error) {
    part(section, "map").remove();
    section.dataset["state"] = "still";
    section.querySelector("[data-count]")?.append(` ${section.dataset["failed"] ?? ""}`);
    console.warn(error);
  }
}

function part(section: HTMLElement, name: string): HTMLElement {
  const found = section.querySelector<HTMLElement>(`[data-${name}]`);
  if (!found) throw new Error(`the globe has no ${name}`);
  return found;
}

class Panel {
  private readonly told: HTMLElement;
  private readonly filter: HTMLFormElement;
  private readonly rows: HTMLElement[];
  private readonly fetched = new Map<string, Promise<string>>();
  private wanted: Uint32Array = new Uint32Array();
  private drawn: Bundle[] = [];
  private pointed: Bundle | undefined;
  private asked = 0;
  private waiting = 0;

  constructor(
    private readonly section: HTMLElement,
    private readonly globe: ArcGlobe,
    private readonly ties: Ties,
  ) {
    this.told = part(section, "told");
    this.filter = part(section, "filter") as HTMLFormElement;
    this.rows = [...section.querySelectorAll<HTMLElement>("[data-pair]")];
  }

  start(): void {
    const canvas = this.globe.map.getCanvas();
    this.globe.map.on("moveend", () => this.draw());
    this.globe.map.on("mousemove", ({ point }) => this.hover(this.globe.at(point.x, point.y)));
    this.globe.map.on("click", ({ point }) => this.tell(this.globe.at(point.x, point.y)));
    canvas.addEventListener("keydown", (event) => this.key(event));
    this.section.addEventListener("keydown", (event) => event.key === "Escape" && this.tell(undefined));
    this.filter.addEventListener("input", () => this.choose());
    for (const button of part(this.section, "zoom").querySelectorAll<HTMLElement>("[data-step]")) {
      button.addEventListener("click", () => this.globe.step(Number(button.dataset["step"])));
    }
    for (const row of this.rows) this.followRow(row);
    for (const name of ["zoom", "years"]) this.section.querySelector(`[data-${name}]`)?.removeAttribute("hidden");
    this.choose();
  }

  /** Take the filter as it stands. */
  private choose(): void {
    const year = this.filter.querySelector<HTMLInputElement>("input[type=range]");
    const output = this.filter.querySelector("output");
    if (year && output) output.value = year.value;
    const ordinal = (name: string, words: string[]): number | undefined => {
      const word = String(new FormData(this.filter).get(name) ?? "");
      return word ? words.indexOf(word) : undefined;
    };
    const wanted: Wanted = {
      kind: ordinal("kind", this.ties.kinds),
      status: ordinal("status", this.ties.statuses),
      until: year && year.value !== year.max ? Number(year.value) : undefined,
    };
    this.wanted = passing(this.ties, wanted);
    this.tell(undefined);
    this.count();
    this.draw();
  }

  private draw(): void {
    this.drawn = bundles(this.ties, this.wanted, this.globe.view);
    this.globe.show(this.drawn, this.ties.statuses);
    this.section.dataset["arcs"] = String(this.drawn.length);
  }

  private count(): void {
    const counts = byCountries(this.ties, this.wanted);
    part(this.section, "count").textContent = this.wanted.length ? this.number(this.wanted.length) : this.say("nothing");
    for (const row of this.rows) {
      const count = counts.get(pairOfRow(row)) ?? 0;
      row.hidden = count === 0;
      part(row, "number").textContent = FIGURES.format(count);
    }
  }

  private followRow(row: HTMLElement): void {
    const light = (): void => {
      const pair = pairOfRow(row);
      const lit = this.drawn.filter((bundle) => pairOf(this.ties, bundle.first) === pair);
      this.globe.light(lit, this.ties.statuses);
    };
    row.addEventListener("pointerenter", light);
    row.addEventListener("focusin", () => {
      light();
      const lit = this.drawn.find((bundle) => pairOf(this.ties, bundle.first) === pairOfRow(row));
      if (lit) this.globe.turnTo(lit);
    });
    for (const end of ["pointerleave", "focusout"]) {
      row.addEventListener(end, () => this.globe.light(this.pointed ? [this.pointed] : [], this.ties.statuses));
    }
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== "Enter") return;
    const nearest = this.globe.nearest();
    this.tell(nearest[(this.pointed ? nearest.indexOf(this.pointed) + 1 : 0) % (nearest.length || 1)]);
  }

  private hover(bundle: Bundle | undefined): void {
    this.globe.map.getCanvas().style.cursor = bundle ? "pointer" : "";
    clearTimeout(this.waiting);
    if (bundle && bundle !== this.pointed) this.waiting = window.setTimeout(() => this.tell(bundle), HOVER_MS);
  }

  /** Tell of an arc: its ties with the way to their pages; undefined takes back what was told. */
  private async tell(bundle: Bundle | undefined): Promise<void> {
    clearTimeout(this.waiting);
    this.pointed = bundle;
    this.globe.light(bundle ? [bundle] : [], this.ties.statuses);
    if (!bundle) {
      this.told.hidden = true;
      return;
    }
    const asked = ++this.asked;
    const lines = await this.lines(bundle);
    if (asked !== this.asked || this.pointed !== bundle) return;
    this.told.innerHTML = lines;
    if (bundle.count > 1) this.told.prepend(this.heading(bundle));
    if (bundle.count > MOST_TOLD) this.told.append(this.rest(bundle));
    this.told.hidden = false;
  }

  /** The lines of the newest ties of a bundle, as the server words them. */
  private lines(bundle: Bundle): Promise<string> {
    const newest = bundle.members().sort((one, other) => (this.ties.year[other] ?? 0) - (this.ties.year[one] ?? 0));
    const ids = Array.from(newest.subarray(0, MOST_TOLD), (tie) => this.ties.ids[tie]).join(",");
    const address = `${this.section.dataset["shown"]}?ids=${ids}`;
    const fetched = this.fetched.get(address) ?? fetch(address).then((answer) => (answer.ok ? answer.text() : ""));
    this.fetched.set(address, fetched);
    return fetched;
  }

  private heading(bundle: Bundle): HTMLElement {
    const line = document.createElement("p");
    const count = document.createElement("small");
    count.textContent = this.number(bundle.count);
    line.className = "between";
    line.append(this.rowOf(bundle)?.querySelector("a")?.textContent ?? "", " ", count);
    return line;
  }

  private rowOf(bundle: Bundle): HTMLElement | undefined {
    const pair = pairOf(this.ties, bundle.first);
    return this.rows.find((row) => pairOfRow(row) === pair);
  }

  private rest(bundle: Bundle): HTMLElement {
    const line = document.createElement("p");
    const link = document.createElement("a");
    link.href = this.rowOf(bundle)?.querySelector("a")?.href ?? this.section.dataset["list"] ?? "";
    link.textContent = this.say("more").replace("{n}", FIGURES.format(bundle.count - MOST_TOLD));
    line.className = "more";
    line.append(link);
    return line;
  }

  private number(count: number): string {
    const word = new Intl.PluralRules(document.documentElement.lang).select(count) === "one" ? "one" : "many";
    return this.say(word).replace("{n}", FIGURES.format(count));
  }

  private say(name: string): string {
    return this.section.dataset[name] ?? "";
  }
}

function pairOfRow(row: HTMLElement): string {
  return (row.dataset["pair"] ?? "").split("-").sort().join("-");
}
