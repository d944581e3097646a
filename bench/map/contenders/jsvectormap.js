// It takes no GeoJSON: its own map of the world, which has about as many points as ours.
import JsVectorMap from 'jsvectormap';
import 'jsvectormap/dist/jsvectormap.min.css';

globalThis.jsVectorMap = JsVectorMap;
await import('jsvectormap/dist/maps/world.js');

export default {
  async start(host, points) {
    const { lon, lat, name } = await (await fetch(points)).json();
    this.map = new JsVectorMap({
      selector: `#${host.id}`,
      map: 'world',
      zoomOnScroll: false,
      zoomAnimate: false,
      markers: lon.map((x, i) => ({ name: name[i], coords: [lat[i], x] })),
      markerStyle: { initial: { r: 6, fill: '#0a3348' } },
    });
  },
  zoom(factor) {
    const { width, height } = this.map.container.getBoundingClientRect();
    this.map._setScale(this.map.scale * factor, width / 2, height / 2, false, false);
  },
  pan(right, down) {
    this.map.transX += right / this.map.scale;
    this.map.transY += down / this.map.scale;
    this.map._applyTransform();
  },
};
