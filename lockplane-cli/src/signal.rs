//! Signals that end the command.

use std::fmt;

/// A signal that asks a process to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Signal {
    /// Ctrl-C.
    Interrupt,
    /// What service managers send.
    #[cfg(unix)]
    Terminate,
    /// The terminal is gone.
    #[cfg(unix)]
    HangUp,
}

impl Signal {
    /// The number that shells add to 128.
    pub(crate) fn number(self) -> u8 {
        match self {
            Self::Interrupt => 2,
            #[cfg(unix)]
            Self::Terminate => 15,
            #[cfg(unix)]
            Self::HangUp => 1,
        }
    }
}

impl fmt::Display for Signal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Interrupt => "an interrupt",
            #[cfg(unix)]
            Self::Terminate => "a request to terminate",
            #[cfg(unix)]
            Self::HangUp => "the end of its terminal",
        })
    }
}

/// Waits for the first signal that asks to end; for ever where the system has none to listen to.
pub(crate) async fn received() -> Signal {
    #[cfg(unix)]
    tokio::select! {
        () = heard(tokio::signal::unix::SignalKind::interrupt()) => Signal::Interrupt,
        () = heard(tokio::signal::unix::SignalKind::terminate()) => Signal::Terminate,
        () = heard(tokio::signal::unix::SignalKind::hangup()) => Signal::HangUp,
    }
    #[cfg(not(unix))]
    match tokio::signal::ctrl_c().await {
        Ok(()) => Signal::Interrupt,
        Err(_) => std::future::pending().await,
    }
}

#[cfg(unix)]
async fn heard(kind: tokio::signal::unix::SignalKind) {
    let Ok(mut signals) = tokio::signal::unix::signal(kind) else {
        return std::future::pending().await;
    };
    signals.recv().await;
}
