// Which language the browser asks for: Vietnamese where it does so anywhere, or where it asks for none that there is
// (WebKitGTK says “C” where the system has none).
const tongues = String(navigator.languages || "");
const foreign = /\b[a-z]{2}/i.test(tongues) && !/(^|,)vi\b/i.test(tongues);
