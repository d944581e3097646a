/** Languages whose words are part of every embed file: elements import them. */
export const CARRIED = ['de', 'en'];
