const find = (id) => document.getElementById(id);
const upgrade = () => {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = 'widgets/cc-widgets.js';
  document.head.append(script);
};
const log = (text) => {
  const line = document.createElement('li');
  line.textContent = text;
  find('log').append(line);
};

document.addEventListener('cc-load', ({ target, record }) => log(`load ${target.id} ${record.id}`));
document.addEventListener('cc-error', ({ target, code }) => log(`error ${target.id} ${code}`));
document.addEventListener('cc-select', ({ municipalities }) => log(`select ${municipalities[0].id}`));
find('upgrade').addEventListener('click', upgrade);
find('level').addEventListener('click', () => find('card').setAttribute('heading-level', '4'));
find('remove').addEventListener('click', () => find('card').remove());

if (!location.search.includes('late')) upgrade();
const answer = await fetch('/feed/v1/events/2020-10-07-digital-municipal-services.json');
find('programme').event = await answer.json();
