//! The methods that a server has now, which may be replaced while it runs.

use std::sync::{Arc, PoisonError, RwLock};

use jsonrpsee::{Methods, RpcModule};
use tokio::sync::{OwnedRwLockWriteGuard, RwLock as Gate};

use super::routes::Routes;

/// The methods that a server has now. Clones share them.
#[derive(Clone, Debug)]
pub struct Served(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    routes: RwLock<Arc<Routes>>,
    /// Written while calls wait.
    gate: Arc<Gate<()>>,
}

/// Calls that wait until this is dropped. Those that have begun go on.
#[derive(Debug)]
pub(crate) struct Held {
    _gate: OwnedRwLockWriteGuard<()>,
}

impl Served {
    /// Lets calls wait from now on.
    pub(crate) async fn hold(&self) -> Held {
        let gate = Arc::clone(&self.0.gate);
        Held {
            _gate: gate.write_owned().await,
        }
    }

    /// Replaces the methods by others with the same names. Calls that run keep theirs.
    pub(crate) fn replace(&self, routes: Routes) {
        let place = self.0.routes.write();
        // The lock guards one assignment.
        *place.unwrap_or_else(PoisonError::into_inner) = Arc::new(routes);
    }

    /// Returns the methods of a path, once calls may begin.
    pub(super) async fn of(&self, path: &str) -> Methods {
        let _gate = self.0.gate.read().await;
        self.routes().of(path).clone()
    }

    /// Returns the methods of every other path.
    pub(super) fn default(&self) -> Methods {
        self.routes().default().clone()
    }

    fn routes(&self) -> Arc<Routes> {
        let place = self.0.routes.read();
        Arc::clone(&place.unwrap_or_else(PoisonError::into_inner))
    }
}

impl From<Routes> for Served {
    fn from(routes: Routes) -> Self {
        Self(Arc::new(Shared {
            routes: RwLock::new(Arc::new(routes)),
            gate: Arc::default(),
        }))
    }
}

impl<T> From<RpcModule<T>> for Served {
    fn from(module: RpcModule<T>) -> Self {
        Self::from(Routes::from(module))
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    fn routes(name: &'static str) -> Routes {
        let mut module = RpcModule::new(());
        module.register_method(name, |_, (), _| true).unwrap();
        Routes::from(module)
    }

    async fn has(served: &Served, name: &str) -> bool {
        served.of("/").await.method(name).is_some()
    }

    /// Calls wait for the other methods, and find them.
    #[tokio::test]
    async fn methods_are_replaced_between_calls() {
        let served = Served::from(routes("before"));
        assert!(has(&served, "before").await);
        let held = served.hold().await;
        assert!(served.of("/").now_or_never().is_none());
        served.replace(routes("behind"));
        drop(held);
        assert!(has(&served, "behind").await);
        assert!(!has(&served, "before").await);
    }
}
