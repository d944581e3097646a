import * as maplibre from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { feature } from 'topojson-client';
import land from 'land';

maplibre.setWorkerUrl('/maplibre-gl-worker.mjs');

export default {
  async start(host, points) {
    const { lon, lat, name } = await (await fetch(points)).json();
    const towns = lon.map((x, i) => ({
      type: 'Feature',
      properties: { name: name[i] },
      geometry: { type: 'Point', coordinates: [x, lat[i]] },
    }));
    this.map = new maplibre.Map({
      container: host,
      center: [11, 30],
      zoom: 0.5,
      attributionControl: false,
      fadeDuration: 0,
      style: {
        version: 8,
        sources: {
          land: { type: 'geojson', data: feature(land, land.objects.countries) },
          towns: {
            type: 'geojson',
            cluster: true,
            clusterRadius: 40,
            data: { type: 'FeatureCollection', features: towns },
          },
        },
        layers: [
          { id: 'sea', type: 'background', paint: { 'background-color': '#eef4f7' } },
          {
            id: 'land',
            type: 'fill',
            source: 'land',
            paint: { 'fill-color': '#e2e6e8', 'fill-outline-color': '#607b88' },
          },
          // Numbers would need a server of glyphs; its clusters have none here.
          {
            id: 'towns',
            type: 'circle',
            source: 'towns',
            paint: { 'circle-radius': ['case', ['has', 'point_count'], 14, 6], 'circle-color': '#0a3348' },
          },
        ],
      },
    });
    await new Promise((resolve, reject) => {
      this.map.once('idle', resolve);
      this.map.on('error', ({ error }) => reject(error));
    });
  },
  zoom(factor) {
    this.map.jumpTo({ zoom: this.map.getZoom() + Math.log2(factor) });
  },
  pan(right, down) {
    this.map.panBy([-right, -down], { animate: false });
  },
};
