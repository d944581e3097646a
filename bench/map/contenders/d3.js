// As its examples do it: all in SVG, a circle for each town, no clusters.
import { geoEqualEarth, geoPath } from 'd3-geo';
import { select } from 'd3-selection';
import { zoom } from 'd3-zoom';
import { feature, mesh } from 'topojson-client';
import land from 'land';

export default {
  async start(host, points) {
    const { lon, lat, name } = await (await fetch(points)).json();
    const { width, height } = host.getBoundingClientRect();
    const projection = geoEqualEarth()
      .rotate([-11, 0])
      .fitExtent(
        [
          [0, 0],
          [width, height],
        ],
        { type: 'Sphere' },
      );
    const path = geoPath(projection);
    const picture = select(host).append('svg').attr('width', width).attr('height', height);
    const layer = picture.append('g');
    layer
      .append('path')
      .attr('d', path(feature(land, land.objects.countries)))
      .attr('fill', '#e2e6e8');
    layer
      .append('path')
      .attr('d', path(mesh(land, land.objects.countries)))
      .attr('fill', 'none')
      .attr('stroke', '#607b88')
      .attr('stroke-width', 0.75)
      .attr('vector-effect', 'non-scaling-stroke');
    const towns = layer
      .selectAll('circle')
      .data(lon.map((x, i) => projection([x, lat[i]])))
      .join('circle')
      .attr('r', 6)
      .attr('cx', ([x]) => x)
      .attr('cy', ([, y]) => y)
      .attr('fill', '#0a3348');
    towns.append('title').text((_, i) => name[i]);
    this.behaviour = zoom()
      .scaleExtent([1, 32])
      .on('zoom', ({ transform }) => {
        layer.attr('transform', transform);
        towns.attr('r', 6 / transform.k);
      });
    this.picture = picture.call(this.behaviour);
  },
  zoom(factor) {
    this.picture.call(this.behaviour.scaleBy, factor);
  },
  pan(right, down) {
    const { k } = this.picture.node().__zoom;
    this.picture.call(this.behaviour.translateBy, right / k, down / k);
  },
};
