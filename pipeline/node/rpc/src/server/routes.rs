//! Methods by the paths of their requests.

use jsonrpsee::{Methods, RpcModule};

/// Methods by the paths of their requests: some paths have methods of their own, and all others
/// have the same.
#[derive(Clone, Debug)]
pub struct Routes {
    methods: Methods,
    paths: Vec<(&'static str, Methods)>,
}

impl Routes {
    /// Gives a path methods of its own, which have the names of the others.
    #[must_use]
    pub fn with(mut self, path: &'static str, methods: impl Into<Methods>) -> Self {
        self.paths.push((path, methods.into()));
        self
    }

    /// Returns the methods of a path.
    pub(super) fn of(&self, path: &str) -> &Methods {
        let mut paths = self.paths.iter();
        let found = paths.find(|(of, _)| *of == path.trim_end_matches('/'));
        found.map_or(&self.methods, |(_, methods)| methods)
    }

    /// Returns the methods of every other path.
    pub(super) const fn default(&self) -> &Methods {
        &self.methods
    }
}

impl From<Methods> for Routes {
    fn from(methods: Methods) -> Self {
        Self {
            methods,
            paths: Vec::new(),
        }
    }
}

impl<T> From<RpcModule<T>> for Routes {
    fn from(module: RpcModule<T>) -> Self {
        Self::from(Methods::from(module))
    }
}
