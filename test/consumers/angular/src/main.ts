import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';

async function start(): Promise<void> {
  if (!location.search.includes('late')) await import('@connective-cities/widgets/define');
  await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
}

void start();
