import { createApp } from 'vue';
import App from './App.vue';

if (!location.search.includes('late')) await import('@connective-cities/widgets/define');
createApp(App).mount('#app');
