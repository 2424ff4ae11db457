//! This crate's programs in use.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use super::{Compiler, Program};
use crate::{
    Error, Variant,
    lock::lock,
    source::{self, Kind},
};

/// Programs in use, and the compiler that makes others.
#[derive(Debug)]
pub(crate) struct Programs {
    compiler: Compiler,
    built: Mutex<HashMap<(Kind, Variant), Arc<Program>>>,
    /// Programs generated from code, by their whole text.
    generated: Mutex<HashMap<String, Arc<Program>>>,
}

impl Programs {
    pub(crate) fn new(compiler: Compiler) -> Self {
        Self {
            compiler,
            built: Mutex::default(),
            generated: Mutex::default(),
        }
    }

    pub(super) const fn compiler(&self) -> &Compiler {
        &self.compiler
    }

    pub(crate) fn clear(&self) {
        lock(&self.built).clear();
        lock(&self.generated).clear();
    }

    /// Returns the program of this kind.
    pub(crate) fn get(&self, kind: Kind, variant: Variant) -> Result<Arc<Program>, Error> {
        if let Some(program) = lock(&self.built).get(&(kind, variant)) {
            return Ok(Arc::clone(program));
        }
        let source = kind.source(variant, self.compiler.description.on_cpu);
        let built = self.compiler.program(kind.name(), &source, variant)?;
        let program = Arc::new(Program::new(built));
        lock(&self.built).insert((kind, variant), Arc::clone(&program));
        Ok(program)
    }

    /// Returns a program generated from code.
    pub(crate) fn generated(
        &self,
        name: &str,
        text: &str,
        variant: Variant,
    ) -> Result<Arc<Program>, Error> {
        let source = source::generated(text, variant, self.compiler.description.on_cpu);
        if let Some(program) = lock(&self.generated).get(&source) {
            return Ok(Arc::clone(program));
        }
        let built = self.compiler.program(name, &source, variant)?;
        let program = Arc::new(Program::new(built));
        lock(&self.generated).insert(source, Arc::clone(&program));
        Ok(program)
    }
}
