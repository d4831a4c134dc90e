//! In English.

use super::*;

/// The sentences.
pub const TEXT: &GiveText = &GiveText {
    copy: "Copy",
    copied: "Copied. Open Zalo or a message and paste it.",
    not_copied: "The browser does not allow copying. Hold a finger on the words, select all, then copy.",
    share: "Share",
    shared: "It went to the app that you chose.",
    not_shared: "Not shared. You can copy it or save it as a file.",
    save: "Save as a file",
    saving: "The browser is saving the file. Look into Downloads.",
    not_saved: "The browser cannot save the file. Please copy instead.",

    copy_link: "Copy the link",
    link_copied: "Copied. Paste it into a message, or into the browser’s address field.",
    link_not_copied: "The browser does not allow copying. Hold a finger on the link, then choose copy.",
    share_link: "Share the link",
    link_shared: "The link went to the app that you chose.",
    link_not_shared: "Not shared. You can copy the link.",
};
