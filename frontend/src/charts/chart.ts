// One chart: drawn by Observable Plot in the colours of the page, drawn anew when they or the width change.
import { axisX, axisY, barX, barY, gridY, plot, ruleX, ruleY, text } from "@observablehq/plot";

import { type Count, MOST_BARS, OTHER, type Told, first, joined, names, totals, words } from "./counts";

type Options = NonNullable<Parameters<typeof plot>[0]>;
type Mark = NonNullable<Options["marks"]>[number];

const COLOURS = 7;
const BAR_PX = 22;
const LETTER_PX = 8;

export async function begin(section: HTMLElement): Promise<void> {
  const answer = await fetch(section.dataset["figure"] ?? "");
  if (!answer.ok) throw new Error(`${section.dataset["figure"]}: ${answer.status}`);
  new Chart(section, (await answer.json()) as Told).start();
}

class Chart {
  private readonly frame = document.createElement("div");
  private readonly rows: Count[];
  private readonly parts: string[];
  private readonly words: Map<string, string>;
  private readonly isCut: boolean;
  private width = 0;

  constructor(
    private readonly section: HTMLElement,
    private readonly told: Told,
  ) {
    this.words = words(told);
    const all = joined(told.counts);
    const isRanked = section.dataset["chart"] === "bars";
    this.isCut = isRanked && names(all, "of").length > MOST_BARS;
    this.rows = isRanked ? first(all, MOST_BARS) : all;
    const shown = new Set(names(this.rows, "part"));
    this.parts = [...told.parts, OTHER].filter((part) => shown.has(part));
  }

  start(): void {
    this.frame.className = "chart";
    // The table tells the same, in order.
    this.frame.setAttribute("aria-hidden", "true");
    this.section.querySelector("header")?.after(this.frame);
    new ResizeObserver(() => this.draw()).observe(this.frame);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.draw(true));
    const button = this.section.querySelector<HTMLButtonElement>("[data-svg]");
    button?.addEventListener("click", () => this.save());
    if (button) button.hidden = false;
  }

  private draw(anew = false): void {
    const width = Math.floor(this.frame.clientWidth);
    if (!width || (width === this.width && !anew)) return;
    this.width = width;
    const drawn = plot({ ...this.options(), width, style: {}, className: "plot" });
    // Plot brings a style element, which the content policy refuses; charts.css has what it says.
    for (const style of drawn.querySelectorAll("style")) style.remove();
    this.frame.replaceChildren(...this.legend(), drawn);
    this.section.dataset["state"] = "drawn";
  }

  private options(): Options {
    const colour = { domain: this.parts, range: this.parts.map((_, number) => this.colour(number)) };
    switch (this.section.dataset["chart"]) {
      case "columns":
        return { height: 320, color: colour, marginLeft: 52, ...this.columns() };
      case "shares":
        return { ...this.sized(), ...this.shares() };
      default:
        return { color: colour, ...this.sized(), ...this.bars() };
    }
  }

  private columns(): Options {
    const years = names(this.rows, "of").filter(Boolean).map(Number);
    const step = this.told.of === "decade" ? 10 : 1;
    const [from, to] = [Math.min(...years), Math.max(...years)];
    // Every year has its place, also one in which nothing was told; what has no date stands in the table.
    const domain = Array.from({ length: (to - from) / step + 1 }, (_, number) => String(from + number * step));
    const every = [1, 2, 5, 10, 20, 50].find((years) => (years * this.width) / (to - from + step) > 48) ?? 100;
    const dated = this.rows.filter(({ of }) => of);
    const ticks = wholeTicks(Math.max(...totals(dated).values()));
    const marks: Mark[] = [
      gridY(ticks, { stroke: this.token("hair"), strokeOpacity: 1 }),
      barY(dated, { x: "of", y: "count", fill: "part", order: this.parts, insetLeft: 0.5, insetRight: 0.5 }),
      axisX({ ticks: domain.filter((year) => Number(year) % every === 0), tickSize: 0, label: null }),
      axisY(ticks, { tickSize: 0, label: null, tickFormat: (count: number) => this.figure(count) }),
      ruleY([0], { stroke: this.token("soft") }),
    ];
    return { x: { domain, label: null }, y: { label: null }, marks };
  }

  private bars(): Options {
    const sums = totals(this.rows);
    const marks: Mark[] = [
      barX(this.rows, { x: "count", y: "of", fill: "part", order: this.parts, insetTop: 1, insetBottom: 1 }),
      text([...sums], {
        x: ([, count]: [string, number]) => count,
        y: ([of]: [string, number]) => of,
        text: ([, count]: [string, number]) => this.figure(count),
        textAnchor: "start",
        dx: 5,
        fill: this.token("soft"),
      }),
      ruleX([0], { stroke: this.token("soft") }),
    ];
    return { x: { label: null, axis: null }, y: this.rowScale(), marks, marginRight: 64 };
  }

  private shares(): Options {
    const sums = totals(this.rows);
    const known = this.parts[0];
    const share = ({ of, count }: Count): number => (100 * count) / (sums.get(of) || 1);
    const told = this.rows.filter(({ part }) => part === known);
    const marks: Mark[] = [
      barX(names(this.rows, "of"), { x: 100, y: (of: string) => of, fill: this.token("sunken"), insetTop: 3, insetBottom: 3 }),
      barX(told, { x: share, y: "of", fill: this.colour(1), insetTop: 3, insetBottom: 3 }),
      text(told, {
        x: 100,
        y: "of",
        text: (row: Count) => `${Math.floor(share(row))} %`,
        textAnchor: "start",
        dx: 5,
        fill: this.token("soft"),
      }),
    ];
    return { x: { label: null, axis: null, domain: [0, 100] }, y: this.rowScale(), marks, marginRight: 64 };
  }

  private rowScale(): Options["y"] {
    return { domain: names(this.rows, "of"), label: null, tickSize: 0, tickFormat: (of: string) => this.row(of) };
  }

  private sized(): Options {
    const rows = names(this.rows, "of");
    const longest = Math.max(...rows.map((of) => letters(this.row(of))));
    return {
      height: rows.length * BAR_PX + 8,
      marginLeft: Math.min(longest * LETTER_PX + 12, this.width * 0.45),
      marginTop: 4,
      marginBottom: 4,
    };
  }

  private legend(): HTMLElement[] {
    const list = document.createElement("ul");
    const isShare = this.section.dataset["chart"] === "shares";
    for (const [number, part] of isShare ? [] : this.parts.entries()) {
      const entry = document.createElement("li");
      const swatch = document.createElement("i");
      swatch.style.background = this.colour(number);
      entry.append(swatch, part === OTHER ? this.say("other") : this.word(part));
      list.append(entry);
    }
    if (this.isCut) {
      const entry = document.createElement("li");
      entry.className = "cut";
      entry.textContent = this.say("first").replace("{n}", String(MOST_BARS));
      list.append(entry);
    }
    return list.childElementCount ? [list] : [];
  }

  /** Save the chart as a file that stands alone: with its faces, its ground and its legend. */
  private save(): void {
    const drawn = this.frame.querySelector("svg")?.cloneNode(true) as SVGSVGElement | undefined;
    if (!drawn) return;
    const page = getComputedStyle(this.frame);
    const [width, height] = [drawn.width.baseVal.value, drawn.height.baseVal.value];
    const lines = [this.told.title, ...this.legendWords()];
    const head = lines.length * 20 + 12;
    const set = (element: SVGElement, values: Record<string, string | number>): void => {
      for (const [name, value] of Object.entries(values)) element.setAttribute(name, String(value));
    };
    set(drawn, { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 ${-head} ${width} ${height + head}`, height: height + head });
    set(drawn, { fill: "currentColor", color: page.color, "font-family": page.fontFamily, "font-size": 13 });
    const svg = (name: string, values: Record<string, string | number>, content = ""): SVGElement => {
      const element = document.createElementNS("http://www.w3.org/2000/svg", name);
      set(element, values);
      element.textContent = content;
      return element;
    };
    const ground = svg("rect", { y: -head, width, height: height + head, fill: this.token("paper") });
    const words = lines.map((line, number) =>
      svg("text", { x: number ? 18 : 0, y: 20 * number - head + 16, "font-weight": number ? 400 : 600 }, line),
    );
    const swatches = lines
      .slice(1)
      .map((_, number) => svg("rect", { y: 20 * number - head + 26, width: 11, height: 11, fill: this.colour(number) }));
    drawn.prepend(ground, ...words, ...swatches);
    const link = document.createElement("a");
    const file = new Blob([new XMLSerializer().serializeToString(drawn)], { type: "image/svg+xml" });
    link.href = URL.createObjectURL(file);
    link.download = `${this.section.dataset["name"] ?? "figure"}.svg`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  private legendWords(): string[] {
    if (this.section.dataset["chart"] === "shares") return [];
    return this.parts.map((part) => (part === OTHER ? this.say("other") : this.word(part)));
  }

  private row(of: string): string {
    const word = this.word(of);
    const most = Math.floor((this.width * 0.45) / LETTER_PX);
    return letters(word) > most ? `${word.slice(0, most - 1)}…` : word;
  }

  private word(value: string): string {
    const word = this.words.get(value) ?? value;
    return word.charAt(0).toLocaleUpperCase() + word.slice(1);
  }

  private figure(count: number): string {
    return count.toLocaleString(document.documentElement.lang);
  }

  private colour(number: number): string {
    return this.token(`chart-${(number % COLOURS) + 1}`);
  }

  private token(name: string): string {
    return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  }

  private say(name: string): string {
    return this.section.dataset[name] ?? "";
  }
}

/** About five whole numbers from zero up to a count. */
function wholeTicks(most: number): number[] {
  const ten = 10 ** Math.floor(Math.log10(Math.max(1, most / 5)));
  const step = [1, 2, 5, 10].map((factor) => factor * ten).find((each) => most / each <= 5) ?? ten;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, number) => number * step);
}

/** How wide a text is in Latin letters. */
function letters(text: string): number {
  return [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e80 ? 1.7 : 1), 0);
}
