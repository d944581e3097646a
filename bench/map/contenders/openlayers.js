import Feature from 'ol/Feature.js';
import Map from 'ol/Map.js';
import View from 'ol/View.js';
import GeoJSON from 'ol/format/GeoJSON.js';
import Point from 'ol/geom/Point.js';
import VectorLayer from 'ol/layer/Vector.js';
import 'ol/ol.css';
import { fromLonLat } from 'ol/proj.js';
import Cluster from 'ol/source/Cluster.js';
import VectorSource from 'ol/source/Vector.js';
import { Circle, Fill, Stroke, Style, Text } from 'ol/style.js';
import { feature } from 'topojson-client';
import land from 'land';

export default {
  async start(host, points) {
    const { lon, lat } = await (await fetch(points)).json();
    const features = new GeoJSON().readFeatures(feature(land, land.objects.countries), {
      featureProjection: 'EPSG:3857',
    });
    const base = new VectorLayer({
      source: new VectorSource({ features }),
      style: new Style({
        fill: new Fill({ color: '#e2e6e8' }),
        stroke: new Stroke({ color: '#607b88', width: 0.75 }),
      }),
      updateWhileInteracting: true,
    });
    const styles = {};
    const markers = new VectorLayer({
      source: new Cluster({
        distance: 40,
        source: new VectorSource({
          features: lon.map((x, i) => new Feature(new Point(fromLonLat([x, lat[i]])))),
        }),
      }),
      style(cluster) {
        const count = cluster.get('features').length;
        return (styles[count] ??= new Style({
          image: new Circle({
            radius: count > 1 ? 14 : 6,
            fill: new Fill({ color: '#0a3348' }),
            stroke: new Stroke({ color: '#fff', width: 2 }),
          }),
          ...(count > 1 && { text: new Text({ text: String(count), fill: new Fill({ color: '#fff' }) }) }),
        }));
      },
      updateWhileInteracting: true,
    });
    const view = new View({ center: fromLonLat([11, 30]), zoom: 1, constrainResolution: false });
    this.map = new Map({ target: host, layers: [base, markers], view, controls: [] });
    await new Promise((resolve) => this.map.once('rendercomplete', resolve));
  },
  zoom(factor) {
    const view = this.map.getView();
    view.setResolution(view.getResolution() / factor);
    this.map.renderSync();
  },
  pan(right, down) {
    const view = this.map.getView();
    const [x, y] = view.getCenter();
    view.setCenter([x - right * view.getResolution(), y + down * view.getResolution()]);
    this.map.renderSync();
  },
};
