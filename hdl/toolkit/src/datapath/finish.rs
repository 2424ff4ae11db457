//! From the graph under construction to the module: removes dead nodes, joins delays into chains,
//! collects submodules.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use super::{
    error::DatapathError,
    graph::{Datapath, Id, Instance, Model, Node, Op, Port},
};

/// A graph under construction.
pub(super) struct Draft {
    pub(super) name: String,
    pub(super) inputs: Vec<Port>,
    pub(super) nodes: Vec<Node>,
    pub(super) instances: Vec<Instance>,
    pub(super) model: Option<Model>,
}

/// Returns the module with these outputs.
pub(super) fn finish(
    draft: Draft,
    outputs: Vec<(Port, Id)>,
    latency: usize,
) -> Result<Arc<Datapath>, DatapathError> {
    let alive = alive(&draft, &outputs);
    let mut done = Compact {
        old: &draft.nodes,
        taps: taps(&draft.nodes, &alive),
        nodes: Vec::new(),
        new: HashMap::new(),
    };
    let mut instances: Vec<Instance> = Vec::new();
    let mut numbers: HashMap<usize, usize> = HashMap::new();
    for (id, node) in draft.nodes.iter().enumerate() {
        if !alive[id] {
            continue;
        }
        match node.op {
            Op::Output { instance, port } => {
                let number = match numbers.get(&instance) {
                    Some(&number) => number,
                    None => {
                        let old = &draft.instances[instance];
                        let inputs = old.inputs.iter().map(|&i| done.place(i)).collect();
                        instances.push(Instance {
                            module: Arc::clone(&old.module),
                            inputs,
                            stage: old.stage,
                            scope: Arc::clone(&old.scope),
                        });
                        numbers.insert(instance, instances.len() - 1);
                        instances.len() - 1
                    }
                };
                done.push(
                    id as Id,
                    Op::Output {
                        instance: number,
                        port,
                    },
                );
            }
            _ => {
                done.place(id as Id);
            }
        }
    }
    let outputs = outputs
        .into_iter()
        .map(|(port, id)| (port, done.place(id)))
        .collect();
    let nodes = done.nodes;
    let modules = modules(&draft.name, &instances)?;
    Ok(Arc::new(Datapath {
        name: draft.name,
        inputs: draft.inputs,
        outputs,
        latency,
        nodes,
        instances,
        modules,
        model: draft.model,
    }))
}

/// Marks the nodes that the outputs need, inputs of instances included.
fn alive(draft: &Draft, outputs: &[(Port, Id)]) -> Vec<bool> {
    let mut alive = vec![false; draft.nodes.len()];
    let mut work: Vec<Id> = outputs.iter().map(|o| o.1).collect();
    while let Some(id) = work.pop() {
        if std::mem::replace(&mut alive[id as usize], true) {
            continue;
        }
        let op = &draft.nodes[id as usize].op;
        op.operands(|i| work.push(i));
        if let Op::Output { instance, .. } = op {
            work.extend(&draft.instances[*instance].inputs);
        }
    }
    alive
}

/// Maps each delayed value to its requested delays and their nodes.
fn taps(nodes: &[Node], alive: &[bool]) -> HashMap<Id, BTreeMap<usize, Id>> {
    let mut taps: HashMap<Id, BTreeMap<usize, Id>> = HashMap::new();
    for (id, (node, &alive)) in nodes.iter().zip(alive).enumerate() {
        if let (Op::Delay { of, by }, true) = (&node.op, alive) {
            taps.entry(*of).or_default().insert(*by, id as Id);
        }
    }
    taps
}

struct Compact<'a> {
    old: &'a [Node],
    taps: HashMap<Id, BTreeMap<usize, Id>>,
    nodes: Vec<Node>,
    new: HashMap<Id, Id>,
}

impl Compact<'_> {
    fn push(&mut self, id: Id, op: Op) -> Id {
        let old = &self.old[id as usize];
        let new = self.nodes.len() as Id;
        self.nodes.push(Node {
            op,
            width: old.width,
            stage: old.stage,
            name: old.name.clone(),
            scope: Arc::clone(&old.scope),
        });
        self.new.insert(id, new);
        new
    }

    /// Places an old node whose operands are placed. A delay continues the next shorter delay of
    /// the same value.
    fn place(&mut self, id: Id) -> Id {
        if let Some(&new) = self.new.get(&id) {
            return new;
        }
        let op = match &self.old[id as usize].op {
            &Op::Delay { of, by } => {
                let shorter = self
                    .taps
                    .get(&of)
                    .and_then(|taps| taps.range(..by).next_back())
                    .map(|(&by, &tap)| (by, tap));
                let (before, from) = shorter.unwrap_or((0, of));
                Op::Delay {
                    of: self.place(from),
                    by: by - before,
                }
            }
            op => op.mapped(|i| self.new[&i]),
        };
        self.push(id, op)
    }
}

/// Returns the distinct submodules, children first.
fn modules(name: &str, instances: &[Instance]) -> Result<Vec<Arc<Datapath>>, DatapathError> {
    let mut all: Vec<Arc<Datapath>> = Vec::new();
    let mut add = |module: &Arc<Datapath>| -> Result<(), DatapathError> {
        match all.iter().find(|m| m.name == module.name) {
            Some(known) if Arc::ptr_eq(known, module) || known.text() == module.text() => Ok(()),
            Some(_) => Err(DatapathError::Conflict {
                module: name.to_owned(),
                name: module.name.clone(),
            }),
            None => {
                all.push(Arc::clone(module));
                Ok(())
            }
        }
    };
    for instance in instances {
        for below in &instance.module.modules {
            add(below)?;
        }
        add(&instance.module)?;
    }
    if all.iter().any(|m| m.name == name) {
        return Err(DatapathError::Conflict {
            module: name.to_owned(),
            name: name.to_owned(),
        });
    }
    Ok(all)
}
