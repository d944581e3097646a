import { mount } from 'svelte';
import App from './App.svelte';

if (!location.search.includes('late')) await import('@connective-cities/widgets/define');
mount(App, { target: document.querySelector('#app')! });
