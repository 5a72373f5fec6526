-- 1. change column public.nodes.label (text) to label (text, not null, default ''::text)
--    hazard required_column: public.nodes.label becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.nodes ALTER COLUMN label SET NOT NULL;
ALTER TABLE public.nodes ALTER COLUMN label SET DEFAULT ''::text;
--    undo:
ALTER TABLE public.nodes ALTER COLUMN label DROP DEFAULT;
ALTER TABLE public.nodes ALTER COLUMN label DROP NOT NULL;

-- 2. add foreign key nodes_parent_id_fkey to public.nodes
--    hazard new_demand: foreign key nodes_parent_id_fkey of public.nodes: the step fails if a row does not meet it
ALTER TABLE public.nodes ADD CONSTRAINT nodes_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.nodes (id) ON DELETE CASCADE;
--    undo:
ALTER TABLE public.nodes DROP CONSTRAINT nodes_parent_id_fkey;
