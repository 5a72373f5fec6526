//! Colours, which the streams take out again where they are not wanted.

use anstyle::{AnsiColor, Style};

/// A new thing.
pub(crate) const ADDED: Style = AnsiColor::Green.on_default();
/// A thing that goes.
pub(crate) const REMOVED: Style = AnsiColor::Red.on_default();
/// A thing that stays and changes; a warning.
pub(crate) const CHANGED: Style = AnsiColor::Yellow.on_default();
/// What went wrong.
pub(crate) const ERROR: Style = AnsiColor::Red.on_default().bold();
/// What leads the eye.
pub(crate) const HEAD: Style = Style::new().bold();

/// Text in a style.
pub(crate) fn paint(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}
