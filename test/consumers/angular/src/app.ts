import { Component, CUSTOM_ELEMENTS_SCHEMA, signal, type OnInit } from '@angular/core';
import type { EventRecord } from '@connective-cities/core';
import { readEvent } from '@connective-cities/core/read';
import type { CcErrorEvent, CcLoadEvent, CcSelectEvent } from '@connective-cities/widgets';

// #region component
@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
// #endregion component
export class App implements OnInit {
  readonly src = '/feed/v1/events/2020-10-07-digital-municipal-services.json';
  readonly event = signal<EventRecord | undefined>(undefined);
  readonly level = signal(3);
  readonly shown = signal(true);
  readonly log = signal<string[]>([]);

  async ngOnInit(): Promise<void> {
    const answer = await fetch(this.src);
    this.event.set(readEvent(await answer.text()).event);
  }

  upgrade(): void {
    void import('@connective-cities/widgets/define');
  }

  // #region handlers
  loaded(name: string, event: Event): void {
    this.say(`load ${name} ${(event as CcLoadEvent).record.id}`);
  }
  // #endregion handlers

  failed(event: Event): void {
    this.say(`error wrong ${(event as CcErrorEvent).code}`);
  }

  selected(event: Event): void {
    this.say(`select ${(event as CcSelectEvent).municipalities[0]?.id}`);
  }

  private say(line: string): void {
    this.log.update((lines) => [...lines, line]);
  }
}
