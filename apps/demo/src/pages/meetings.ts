import { agenda } from '../city/agenda.js';
import { dateParts, formatDate, formatTime } from '../city/format-date.js';
import { type Meeting, meetings } from '../city/meetings.js';
import { type Html, html } from '../site/html.js';
import type { Page } from '../site/page.js';

export const meetingsPage: Page = {
  file: 'meetings.html',
  title: 'Meetings and agendas',
  summary:
    'The council meets on the first and third Tuesday of each month. Every meeting is open, and you need not say why you came.',
  section: 'meetings',
  layout: 'reading',
  contents: [
    { anchor: 'calendar', text: 'Calendar', about: [...new Set(meetings.map(({ body }) => body))].join(' · ') },
    { anchor: 'agenda', text: 'Agenda for December 1' },
    { anchor: 'speak', text: 'How to speak' },
    { anchor: 'access', text: 'Access and interpreters' },
  ],
  body: () => html`
    <h2 id="calendar">Calendar</h2>
    ${meetingList(meetings)}
    <section class="agenda" aria-labelledby="agenda">
      <h2 id="agenda">Agenda: City Council, ${formatDate(meetings[0]!.day)}</h2>
      <p class="dateline">Regular meeting, ${formatTime(meetings[0]!.time)}, ${meetings[0]!.place}. Posted by the City Clerk on Friday, November 20.</p>
      <ol>${agenda.map(
        ({ title, note, items }) => html`
        <li><h3>${title}</h3>${note && html`<p>${note}</p>`}${items && html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`}</li>`,
      )}
      </ol>
      <p>Staff reports are at the City Clerk’s counter and at both library desks from the Friday before the meeting.</p>
    </section>
    <h2 id="speak">How to speak</h2>
    <p>Sign in at the door by 6:55 p.m. and say which item you want to speak on. The Mayor calls speakers in the order of the list. Three minutes each; a group may name one speaker and take six. If you would rather write, the <a href="services.html#city-clerk">City Clerk</a> gives letters that arrive by noon on the day of the meeting to every council member.</p>
    <h2 id="access">Access and interpreters</h2>
    <p>The chamber is on the ground floor, step-free from the Mill Street entrance, with a hearing loop in the first four rows. Ask the City Clerk two working days ahead for an interpreter, including American Sign Language, or for papers in large print.</p>`,
};

/** Meetings as a list with a calendar leaf each; used here and on the home page. */
export function meetingList(list: readonly Meeting[], titleLevel: 'h3' | 'p' = 'h3'): Html {
  return html`<ul class="meetings">${list.map((meeting) => {
    const { month, day, weekday } = dateParts(meeting.day);
    const title =
      titleLevel === 'h3' ? html`<h3>${meeting.body}</h3>` : html`<p class="meeting-body">${meeting.body}</p>`;
    return html`
      <li>
        <time class="leaf" datetime="${meeting.day}T${meeting.time}"><span>${month}</span> <b>${day}</b></time>
        <div>${title}<p>${weekday}, ${formatTime(meeting.time)} · ${meeting.place}</p><p>${meeting.about}</p></div>
      </li>`;
  })}
    </ul>`;
}
