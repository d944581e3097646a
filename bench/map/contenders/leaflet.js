import L from 'leaflet';
import 'leaflet.markercluster';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
import 'leaflet/dist/leaflet.css';
import { feature } from 'topojson-client';
import land from 'land';

export default {
  async start(host, points) {
    const { lon, lat, name } = await (await fetch(points)).json();
    const map = L.map(host, {
      preferCanvas: true,
      zoomAnimation: false,
      fadeAnimation: false,
      markerZoomAnimation: false,
      zoomSnap: 0,
      attributionControl: false,
      maxZoom: 14,
    }).setView([30, 11], 1);
    L.geoJSON(feature(land, land.objects.countries), {
      style: { fillColor: '#e2e6e8', fillOpacity: 1, color: '#607b88', weight: 0.75 },
    }).addTo(map);
    const icon = L.divIcon({ className: 'town' });
    const cluster = L.markerClusterGroup({ animate: false });
    cluster.addLayers(lon.map((x, i) => L.marker([lat[i], x], { icon, alt: name[i] })));
    map.addLayer(cluster);
    this.map = map;
  },
  zoom(factor) {
    this.map.setZoom(this.map.getZoom() + Math.log2(factor), { animate: false });
  },
  pan(right, down) {
    this.map.panBy([-right, -down], { animate: false });
  },
};
