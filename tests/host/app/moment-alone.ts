/** Of the app, its moment and nothing else. */
export { default as moment } from 'moment';
