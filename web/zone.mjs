// Fills the time zone with the one of this device while the person has not named another one.
// Nothing needs it: without it the field holds the server's zone, and can be typed over.

/** @type {HTMLElement | null} */
const field = document.getElementById("zone");

/** @type {string | undefined} */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

// A browser that came back to the page has put in again what was typed: that stays.
if (field instanceof HTMLInputElement && zone && field.value === field.defaultValue) field.value = zone;
