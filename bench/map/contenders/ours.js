// The element as a page has it, with its list and its legend; the script is the embed file, not a bundle of ours.
export default {
  async start(host, points) {
    const map = document.createElement('cc-participant-map');
    map.setAttribute('src', points.replace('columns', 'places'));
    map.setAttribute('region', 'world');
    map.setAttribute('loading', 'eager');
    host.append(map);
    while (!map.shadowRoot?.querySelector('.markers li')) await new Promise(requestAnimationFrame);
    this.map = map;
    this.box = map.shadowRoot.querySelector('.map').getBoundingClientRect();
  },
  zoom(factor) {
    this.map.zoomBy(factor);
  },
  pan(right, down) {
    this.map.moveBy(-right / this.box.width, -down / this.box.height);
  },
};
