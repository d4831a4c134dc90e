//! In English.

use super::*;

/// The sentences.
pub const TEXT: &VoiceText = &VoiceText {
    title: "Read aloud",
    about: "Each question has a button “Listen”: your device reads the question, the choices and the explanation.",
    try_out: "Try the voice",
    sample: "Hello. This voice will read the questions to you.",
    unknown: "Looking for a voice on this device.",
    never: "This browser cannot read aloud, so there is no button “Listen”. Try Chrome or Safari.",
    missing: "This device has no English voice yet, so there is no button “Listen”. Open the settings of your phone, \
              look for text-to-speech, download an English voice, then open this page again.",
    far: "The only English voice here works over the network. It would send the questions elsewhere, so we do not \
          use it. Download an English voice in the settings of your phone.",
    here: "This device has an English voice of its own, which also works without a network.",
    slowly: "Read slowly",
};
