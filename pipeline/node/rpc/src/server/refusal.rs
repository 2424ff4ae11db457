//! Errors of the server itself.

use jsonrpsee::MethodResponse;
use jsonrpsee::types::{ErrorCode, ErrorObject, ErrorObjectOwned, Id};

/// Code of a call without the token that its method is behind.
const UNAUTHORIZED: i32 = -32001;
/// Code of a call for which the server has no room (EIP-1474).
const LIMIT_EXCEEDED: i32 = -32005;

/// Why a message, or one of its calls, is not run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    #[error("the message is no JSON")]
    Syntax,
    #[error("the message has more than {most} bytes")]
    TooLarge { most: usize },
    #[error("expected a call: an object with jsonrpc \"2.0\", a method, and perhaps params and id")]
    NoCall,
    #[error("the id has to be a string, null, or a number of at most 64 characters")]
    Id,
    #[error("the batch has no calls")]
    EmptyBatch,
    #[error("the batch has more than {most} calls")]
    LargeBatch { most: usize },
    #[error("the batch's response has more than {most} bytes")]
    LargeAnswer { most: usize },
    #[error("the server has {most} bytes of answers that clients have not read: try again")]
    Unwritten { most: usize },
    #[error("the server has {most} bytes of requests that are not answered: try again")]
    Requests { most: usize },
    #[error("a subscription is not part of a batch")]
    BatchedSubscription,
    #[error("subscriptions need a WebSocket")]
    NoWebSocket,
    #[error("the connection has {most} subscriptions, which is the most")]
    Subscriptions { most: u32 },
    #[error("params have to be an array or an object")]
    Params,
    #[error("a subscription needs an id that is a string, null, or an integer from 0 to 2^64 - 1")]
    SubscriptionId,
    #[error("unauthorized: the method needs a bearer token")]
    Unauthorized,
    #[error("internal error")]
    Internal,
}

impl Refusal {
    /// Returns the code by JSON-RPC 2.0, or of the range that it leaves to servers.
    const fn code(self) -> i32 {
        match self {
            Self::Syntax => ErrorCode::ParseError.code(),
            Self::TooLarge { .. }
            | Self::NoCall
            | Self::Id
            | Self::EmptyBatch
            | Self::LargeBatch { .. }
            | Self::LargeAnswer { .. }
            | Self::BatchedSubscription
            | Self::SubscriptionId
            | Self::Subscriptions { .. } => ErrorCode::InvalidRequest.code(),
            Self::Params => ErrorCode::InvalidParams.code(),
            // Clients that get this one poll instead.
            Self::NoWebSocket => ErrorCode::MethodNotFound.code(),
            Self::Unwritten { .. } | Self::Requests { .. } => LIMIT_EXCEEDED,
            Self::Unauthorized => UNAUTHORIZED,
            Self::Internal => ErrorCode::InternalError.code(),
        }
    }

    /// Returns the response to a call of a method that is not there, in geth's words, by which
    /// clients know it.
    pub(super) fn no_method(id: Id<'_>, method: &str) -> MethodResponse {
        /// Most characters of a name that an answer repeats.
        const SHOWN: usize = 100;
        let name: String = method.chars().take(SHOWN).collect();
        let words = format!("the method {name} does not exist/is not available");
        let code = ErrorCode::MethodNotFound.code();
        MethodResponse::error(id, ErrorObject::owned(code, words, None::<()>))
    }

    /// Returns the response to the call with this id.
    pub(super) fn response(self, id: Id<'_>) -> MethodResponse {
        let object: ErrorObjectOwned =
            ErrorObject::owned(self.code(), self.to_string(), None::<()>);
        MethodResponse::error(id, object)
    }
}
