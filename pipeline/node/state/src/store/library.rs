//! Calls of the library, whose panics on damaged files become errors.

use std::any::Any;
use std::io::ErrorKind;
use std::panic::{AssertUnwindSafe, catch_unwind};

use fjall::LsmError;

use super::error::StoreError;

/// Calls the library. `operation` is a verb.
///
/// What the library leaves behind after a panic is not used: the caller drops it, or keeps to
/// reads, which change nothing.
pub(super) fn call<T>(
    operation: &'static str,
    call: impl FnOnce() -> fjall::Result<T>,
) -> Result<T, StoreError> {
    match catch_unwind(AssertUnwindSafe(call)) {
        Ok(result) => result.map_err(|error| told(operation, error)),
        Err(panic) => Err(StoreError::damaged(operation, &text(&*panic))),
    }
}

/// Returns the text of a panic.
fn text(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied();
    let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    format!("the library panicked: {}", text.unwrap_or("without a text"))
}

fn told(operation: &'static str, error: fjall::Error) -> StoreError {
    match error {
        fjall::Error::Io(source) | fjall::Error::Storage(LsmError::Io(source)) => {
            match source.kind() {
                // The library met fewer bytes than it expected, or others.
                ErrorKind::UnexpectedEof | ErrorKind::InvalidData | ErrorKind::NotFound => {
                    StoreError::damaged(operation, &source)
                }
                _ => StoreError::System { operation, source },
            }
        }
        fjall::Error::Poisoned => StoreError::Stopped,
        error => StoreError::damaged(operation, &error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_of_the_library_is_an_error() {
        let error = call::<()>("read", || panic!("block {}", 7)).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the store is damaged, it cannot read (the library panicked: block 7): rebuild it"
        );
    }
}
