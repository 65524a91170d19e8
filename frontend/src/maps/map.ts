// The globe itself: land, arcs and their ends in the colours of the page.
import {
  type GeoJSONSource,
  Map as Globe,
  type MapGeoJSONFeature,
  type StyleSpecification,
  prewarm,
  setWorkerUrl,
} from "maplibre-gl";
import workerAddress from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import nearLand from "world-atlas/countries-50m.json?url";

import type { Bundle, View } from "./bundles";
import { type Position, type Vector, arc, dot, position, unrolled, vector } from "./sphere";

setWorkerUrl(workerAddress);
prewarm();

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
type Features = GeoJSON.FeatureCollection;

const NOTHING: Features = { type: "FeatureCollection", features: [] };
const STATUS_LAYERS = ["active", "exploring", "ended"] as const;
const NEAR_ZOOM = 2.6;
const REACH_PX = 8;
/** Pixels of the globe's radius at zoom 0: a world of 512 pixels around its equator. */
const RADIUS_PX = 512 / (2 * Math.PI);

/** The part of its stage that the whole globe fills. */
const FILLS = 0.96;
/** Distance of MapLibre's camera from the surface, in heights of the stage: half a height over the tangent of half its angle. */
const CAMERA_HEIGHTS = 0.5 / Math.tan((36.87 * Math.PI) / 360);

/** Land and the borders within it, as the globe draws them. */
export interface Shapes {
  land: GeoJSON.FeatureCollection;
  borders: GeoJSON.MultiLineString;
}
const NO_SHAPES: Shapes = { land: NOTHING, borders: { type: "MultiLineString", coordinates: [] } };

/** The shapes of a file of world-atlas that is on its way. */
export async function loadShapes(asked: Promise<Response>): Promise<Shapes> {
  const world = (await (await asked).json()) as World;
  const borders = mesh(world, world.objects.countries, (one, other) => one !== other);
  const coordinates = borders.coordinates.map((line) => unrolled(line as Position[]));
  return { land: unrolledLand(feature(world, world.objects.land)), borders: { ...borders, coordinates } };
}

export class ArcGlobe {
  readonly map: Globe;
  private bundles: Bundle[] = [];
  private most = 1;
  private hasNearLand = false;
  /** Resolves when arcs can be shown. */
  readonly styled: Promise<unknown>;
  /** Resolves when land and arcs are drawn. */
  readonly drawn: Promise<unknown>;

  constructor(
    stage: HTMLElement,
    private readonly start: Position,
    label: string,
    shapes: Shapes,
  ) {
    this.map = new Globe({
      container: stage,
      style: style(shapes),
      center: start,
      zoom: this.wholeZoom(stage),
      minZoom: this.wholeZoom(stage) - 0.5,
      maxZoom: 8,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      attributionControl: false,
      fadeDuration: 0,
      locale: { "Map.Title": label },
    });
    this.styled = this.map.once("style.load");
    this.drawn = this.map.once("load");
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    // A wheel over the globe scrolls the page until someone has taken hold of the globe.
    this.map.scrollZoom.disable();
    const canvas = this.map.getCanvas();
    canvas.addEventListener("focus", () => this.map.scrollZoom.enable());
    canvas.addEventListener("blur", () => this.map.scrollZoom.disable());
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.paint());
    this.map.on("zoomend", () => void this.refineLand());
  }

  show(bundles: Bundle[], statuses: string[]): void {
    this.bundles = bundles;
    this.most = Math.max(1, ...bundles.map(({ count }) => count));
    this.source("arcs").setData(lines(bundles, statuses, this.most));
    this.source("ends").setData({ type: "FeatureCollection", features: ends(bundles) });
  }

  light(bundles: Bundle[], statuses: string[]): void {
    this.source("lit").setData(lines(bundles, statuses, this.most));
  }

  at(x: number, y: number): Bundle | undefined {
    const box: [[number, number], [number, number]] = [
      [x - REACH_PX, y - REACH_PX],
      [x + REACH_PX, y + REACH_PX],
    ];
    const found: MapGeoJSONFeature | undefined = this.map.queryRenderedFeatures(box, { layers: [...STATUS_LAYERS] })[0];
    return found && this.bundles[Number(found.id)];
  }

  /** The arcs in the order of how near they pass by the middle of the view. */
  nearest(): Bundle[] {
    const { middle } = this.view;
    const nearness = (bundle: Bundle): number =>
      Math.max(...arc(bundle.one, bundle.other).map(([east, north]) => dot(vector(east, north), middle)));
    return this.bundles
      .map((bundle) => ({ bundle, near: nearness(bundle) }))
      .sort((one, other) => other.near - one.near)
      .map(({ bundle }) => bundle);
  }

  get view(): View {
    const { lng, lat } = this.map.getCenter();
    const { clientWidth, clientHeight } = this.map.getContainer();
    const radius = RADIUS_PX * 2 ** this.map.getZoom() * (1 / Math.cos((lat * Math.PI) / 180));
    const across = Math.hypot(clientWidth, clientHeight) / 2 / radius;
    return { middle: vector(lng, lat), reach: across < 0.8 ? Math.cos(Math.asin(across)) : -1 };
  }

  turnTo(bundle: Bundle): void {
    const points = arc(bundle.one, bundle.other);
    this.map.easeTo({ center: points[Math.floor(points.length / 2)] as Position, duration: 700 });
  }

  step(by: number): void {
    if (by) this.map.zoomTo(this.map.getZoom() + by);
    else this.map.easeTo({ center: this.start, zoom: this.wholeZoom(this.map.getContainer()) });
  }

  /** The zoom at which the globe fills its stage. */
  private wholeZoom(stage: HTMLElement): number {
    const seen = (Math.min(stage.clientWidth, stage.clientHeight) / 2) * FILLS;
    const camera = CAMERA_HEIGHTS * stage.clientHeight;
    // From a camera at this distance of its surface, a globe of this radius looks as wide as is wished.
    const radius = seen ** 2 / camera + seen * Math.sqrt(1 + (seen / camera) ** 2);
    return Math.log2((radius * Math.cos((this.start[1] * Math.PI) / 180)) / RADIUS_PX);
  }

  private async refineLand(): Promise<void> {
    if (this.hasNearLand || this.map.getZoom() < NEAR_ZOOM) return;
    this.hasNearLand = true;
    const shapes = await loadShapes(fetch(nearLand));
    this.source("land").setData(shapes.land);
    this.source("borders").setData(shapes.borders);
  }

  private source(name: string): GeoJSONSource {
    return this.map.getSource(name) as GeoJSONSource;
  }

  private paint(): void {
    for (const layer of style(NO_SHAPES).layers) {
      for (const [name, value] of Object.entries(layer.paint ?? {})) {
        this.map.setPaintProperty(layer.id, name as never, value as never);
      }
    }
  }
}

/** Land whose rings run on behind 180°; one around a pole is closed over it. */
function unrolledLand(land: GeoJSON.FeatureCollection | GeoJSON.Feature): GeoJSON.FeatureCollection {
  const ring = (points: GeoJSON.Position[]): Position[] => {
    const line = unrolled(points as Position[]);
    const [first, last] = [line[0] as Position, line.at(-1) as Position];
    if (Math.abs(first[0] - last[0]) < 180) return line;
    const pole = first[1] < 0 ? -90 : 90;
    return [...line, [last[0], pole], [first[0], pole], first];
  };
  const features = "features" in land ? land.features : [land];
  return {
    type: "FeatureCollection",
    features: features.map(({ geometry, ...rest }) => {
      const polygons = geometry.type === "MultiPolygon" ? geometry.coordinates : [];
      const coordinates = polygons.map((rings) => rings.map(ring));
      return { ...rest, geometry: { type: "MultiPolygon", coordinates } };
    }),
  };
}

/** The lines of bundles: the largest widest, and the thinner the fainter, so that many small ones do not hide a large one. */
function lines(bundles: Bundle[], statuses: string[], most: number): GeoJSON.FeatureCollection {
  const features = bundles.map((bundle, id): GeoJSON.Feature => {
    const share = Math.sqrt(bundle.count / most);
    const isCrowd = most > 1;
    return {
      type: "Feature",
      id,
      properties: {
        width: isCrowd ? 0.7 + 2.8 * share : 1.2,
        opacity: isCrowd ? 0.4 + 0.5 * share : 0.75,
        status: statuses[bundle.status] ?? "",
      },
      geometry: { type: "LineString", coordinates: arc(bundle.one, bundle.other) },
    };
  });
  return { type: "FeatureCollection", features };
}

function ends(bundles: Bundle[]): GeoJSON.Feature[] {
  const counts = new Map<Vector, number>();
  for (const { one, other, count } of bundles) {
    for (const end of [one, other]) counts.set(end, (counts.get(end) ?? 0) + count);
  }
  const most = Math.max(...counts.values());
  return Array.from(counts, ([end, count]) => ({
    type: "Feature",
    properties: { radius: 1.8 + (most > 1 ? 2.4 * Math.sqrt(count / most) : 0) },
    geometry: { type: "Point", coordinates: position(end) },
  }));
}

function style(shapes: Shapes): StyleSpecification {
  const page = getComputedStyle(document.documentElement);
  const colour = (name: string): string => page.getPropertyValue(`--${name}`).trim();
  const source = { type: "geojson", data: NOTHING } as const;
  const round = { "line-cap": "round", "line-join": "round" } as const;
  const arcs = STATUS_LAYERS.map((status) => ({
    id: status,
    type: "line" as const,
    source: "arcs",
    layout: round,
    filter: ["==", ["get", "status"], status] as ["==", ["get", "status"], string],
    paint: {
      "line-color": colour(status === "ended" ? "soft" : "thread"),
      "line-width": ["get", "width"] as ["get", "width"],
      "line-opacity": ["get", "opacity"] as ["get", "opacity"],
      ...(status === "active" ? {} : { "line-dasharray": status === "ended" ? [0.5, 2] : [3, 2] }),
    },
  }));
  return {
    version: 8,
    projection: { type: "globe" },
    sources: {
      land: { ...source, data: shapes.land, maxzoom: 6, tolerance: 0.2 },
      borders: { ...source, data: shapes.borders, maxzoom: 6 },
      arcs: source,
      ends: source,
      lit: source,
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": colour("map-sea") } },
      { id: "land", type: "fill", source: "land", paint: { "fill-color": colour("map-land"), "fill-antialias": true } },
      {
        id: "borders",
        type: "line",
        source: "borders",
        paint: { "line-color": colour("map-border"), "line-width": 0.7 },
      },
      ...arcs,
      {
        id: "lit",
        type: "line",
        source: "lit",
        layout: round,
        paint: { "line-color": colour("ink"), "line-width": ["+", ["get", "width"], 1.5] },
      },
      {
        id: "ends",
        type: "circle",
        source: "ends",
        paint: {
          "circle-radius": ["get", "radius"],
          "circle-color": colour("thread"),
          "circle-stroke-color": colour("paper"),
          "circle-stroke-width": 0.75,
        },
      },
    ],
  };
}
