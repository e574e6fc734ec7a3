import { useEffect, useState } from 'preact/hooks';
import { loadManaged, type Managed, onSettingsChange } from '../shared/settings.ts';

/** What an organisation has laid down; nothing until it is known. */
export function useManaged(): Managed {
  const [managed, setManaged] = useState<Managed>({});
  useEffect(() => {
    const stop = new AbortController();
    const look = async () => {
      const found = await loadManaged();
      if (!stop.signal.aborted) setManaged(found);
    };
    void look();
    onSettingsChange(() => void look(), stop.signal);
    return () => stop.abort();
  }, []);
  return managed;
}
