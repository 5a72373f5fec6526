//! Looks things up in a schema.

use std::collections::BTreeSet;

use super::others::Other;
use super::spec::{
    Column, Composite, Domain, Function, Id, Spec, Table, TableKind, Title, View, quoted,
};
use super::types::Ty;
use crate::genes::Genes;
use crate::names;

impl Spec {
    pub fn id(&mut self) -> Id {
        self.last += 1;
        self.last
    }

    pub fn domain(&self, id: Id) -> Option<&Domain> {
        self.domains.iter().find(|domain| domain.title.id == id)
    }

    pub fn function(&self, id: Id) -> Option<&Function> {
        self.functions
            .iter()
            .find(|function| function.title.id == id)
    }

    pub fn table(&self, id: Id) -> Option<&Table> {
        self.tables.iter().find(|table| table.title.id == id)
    }

    pub fn view(&self, id: Id) -> Option<&View> {
        self.views.iter().find(|view| view.title.id == id)
    }

    /// Everything with a name and a namespace of its own.
    pub fn titles(&self) -> impl Iterator<Item = &Title> {
        let types = self.enums.iter().map(|it| &it.title);
        let types = types.chain(self.domains.iter().map(|it| &it.title));
        let types = types.chain(self.composites.iter().map(|it| &it.title));
        let types = types.chain(self.ranges.iter().map(|it| &it.title));
        let rest = self.sequences.iter().map(|it| &it.title);
        let rest = rest.chain(self.functions.iter().map(|it| &it.title));
        let rest = rest.chain(self.tables.iter().map(|it| &it.title));
        let rest = rest.chain(self.views.iter().map(|it| &it.title));
        let rest = rest.chain(self.others.iter().map(|it| &it.title));
        self.spaces.iter().chain(types).chain(rest)
    }

    /// The same, to be changed.
    pub fn titles_mut(&mut self) -> impl Iterator<Item = &mut Title> {
        let types = self.enums.iter_mut().map(|it| &mut it.title);
        let types = types.chain(self.domains.iter_mut().map(|it| &mut it.title));
        let types = types.chain(self.composites.iter_mut().map(|it| &mut it.title));
        let types = types.chain(self.ranges.iter_mut().map(|it| &mut it.title));
        let rest = self.sequences.iter_mut().map(|it| &mut it.title);
        let rest = rest.chain(self.functions.iter_mut().map(|it| &mut it.title));
        let rest = rest.chain(self.tables.iter_mut().map(|it| &mut it.title));
        let rest = rest.chain(self.views.iter_mut().map(|it| &mut it.title));
        let rest = rest.chain(self.others.iter_mut().map(|it| &mut it.title));
        self.spaces.iter_mut().chain(types).chain(rest)
    }

    pub fn other(&self, id: Id) -> Option<&Other> {
        self.others.iter().find(|other| other.title.id == id)
    }

    pub fn composite(&self, id: Id) -> Option<&Composite> {
        self.composites.iter().find(|it| it.title.id == id)
    }

    fn taken(&self, space: Id) -> BTreeSet<String> {
        let here = |title: &&Title| title.space == space;
        let mut taken: BTreeSet<String> = self
            .titles()
            .filter(here)
            .map(|title| title.name.clone())
            .collect();
        for table in self
            .tables
            .iter()
            .filter(|table| table.title.space == space)
        {
            taken.extend(table.keys.iter().filter_map(|key| key.name.clone()));
            taken.extend(table.indexes.iter().map(|index| index.name.clone()));
            taken.extend(table.policies.iter().map(|it| it.name.clone()));
            taken.extend(table.triggers.iter().map(|it| it.name.clone()));
            taken.extend(table.statistics.iter().map(|it| it.name.clone()));
        }
        for view in self.views.iter().filter(|view| view.title.space == space) {
            taken.extend(view.indexes.iter().map(|index| index.name.clone()));
            taken.extend(view.triggers.iter().map(|it| it.name.clone()));
        }
        taken
    }

    /// A free name in a namespace.
    pub fn fresh(&self, genes: &mut Genes<'_>, space: Id) -> String {
        names::fresh(genes, &self.taken(space), 63)
    }

    /// A new thing in some namespace.
    pub fn title(&mut self, genes: &mut Genes<'_>) -> Title {
        let spaces: Vec<Id> = [0, 0]
            .into_iter()
            .chain(self.spaces.iter().map(|space| space.id))
            .collect();
        let space = genes.of(&spaces).unwrap_or_default();
        let name = self.fresh(genes, space);
        let comment = genes.once_in(6).then_some(genes.below(3));
        Title {
            id: self.id(),
            space,
            name,
            was: None,
            comment,
        }
    }

    pub fn space_name(&self, id: Id) -> String {
        let space = self.spaces.iter().find(|space| space.id == id);
        quoted(space.map_or("public", |space| space.name.as_str()))
    }

    pub fn type_name(&self, id: Id) -> String {
        self.titles()
            .find(|title| title.id == id)
            .map_or_else(String::new, |title| self.name(title))
    }

    /// A name with its namespace, as SQL.
    pub fn name(&self, title: &Title) -> String {
        format!("{}.{}", self.space_name(title.space), quoted(&title.name))
    }

    /// The columns that a table shows: those of its parent and its own.
    pub fn columns<'s>(&'s self, table: &'s Table) -> Vec<&'s Column> {
        let parent = match table.kind {
            TableKind::Part { of, .. } | TableKind::Child { of } => self.table(of),
            TableKind::Plain | TableKind::Whole { .. } => None,
        };
        let inherited = parent
            .map(|parent| self.columns(parent))
            .unwrap_or_default();
        inherited.into_iter().chain(&table.columns).collect()
    }

    /// Number, name and type of everything that a relation shows.
    pub fn shows(&self, relation: Id) -> Vec<(Id, String, Ty)> {
        if let Some(table) = self.table(relation) {
            return self
                .columns(table)
                .into_iter()
                .map(|it| (it.id, it.name.clone(), it.ty))
                .collect();
        }
        let Some(view) = self.view(relation) else {
            return Vec::new();
        };
        let below = self.shows(view.source);
        let outputs = view.outputs.iter().filter_map(|output| {
            let (_, _, ty) = below.iter().find(|(id, _, _)| *id == output.expr.column)?;
            let ty = if output.plain {
                *ty
            } else {
                output.expr.result(self, *ty)
            };
            Some((output.id, output.name.clone(), ty))
        });
        outputs.collect()
    }

    pub fn relation_name(&self, id: Id) -> String {
        let table = self.table(id).map(|table| &table.title);
        let title = table.or_else(|| self.view(id).map(|view| &view.title));
        title.map_or_else(String::new, |title| self.name(title))
    }
}
