INSERT INTO public.each VALUES (1);
