import type { EventRecord } from '@connective-cities/core';
import { readEvent } from '@connective-cities/core/read';
import { useEffect, useState } from 'react';

const src = '/feed/v1/events/2020-10-07-digital-municipal-services.json';

export function App() {
  const [event, setEvent] = useState<EventRecord>();
  const [level, setLevel] = useState<3 | 4>(3);
  const [shown, setShown] = useState(true);
  const [log, setLog] = useState<string[]>([]);
  const say = (line: string) => setLog((lines) => [...lines, line]);

  useEffect(() => {
    void fetch(src)
      .then((answer) => answer.text())
      .then((text) => setEvent(readEvent(text).event));
  }, []);

  return (
    <>
      <button id="upgrade" onClick={() => void import('@connective-cities/widgets/define')}>
        Load the elements
      </button>
      <button id="level" onClick={() => setLevel(4)}>
        Change the level
      </button>
      <button id="remove" onClick={() => setShown(false)}>
        Remove the card
      </button>
      {/* #region card */}
      {shown && (
        <cc-event
          id="card"
          src={src}
          heading-level={level}
          loading="eager"
          oncc-load={({ record }) => say(`load card ${record.id}`)}
        >
          <a href="/own.html">Our own page</a>
        </cc-event>
      )}
      {/* #endregion card */}
      {/* #region programme */}
      <cc-programme
        id="programme"
        ref={(programme) => {
          if (programme) programme.event = event;
        }}
        oncc-load={({ record }) => say(`load programme ${record.id}`)}
      />
      {/* #endregion programme */}
      <cc-outcomes id="outcomes" event={event} />
      <cc-event
        id="wrong"
        src="/nothing.json"
        loading="eager"
        oncc-error={({ code }) => say(`error wrong ${code}`)}
      />
      <cc-participant-map
        id="map"
        src={src}
        list="open"
        loading="eager"
        oncc-select={({ municipalities }) => say(`select ${municipalities[0]?.id}`)}
      />
      <ol id="log">
        {log.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
    </>
  );
}

// If types were lost on the way, these lines would be no errors, and the compiler would say so.
export const mistakes = [
  // @ts-expect-error there is no such level
  <cc-event heading-level={7} />,
  // @ts-expect-error there is no such word
  <cc-event images="some" />,
  // @ts-expect-error an address is no record
  <cc-event event={src} />,
  // @ts-expect-error there is no such code
  <cc-event oncc-error={({ code }) => code === 'nonsense'} />,
];
