namespace BotFramework.State;

public abstract partial class BotState
{
    /// <summary>State as one turn holds it, with the JSON it was loaded from: what differs is a change.</summary>
    public class CachedBotState
    {
        private ReadOnlyMemory<byte> _saved;

        public CachedBotState(IDictionary<string, object?>? state = null)
        {
            State = state ?? new StateDocument();
            _saved = "{}"u8.ToArray();
        }

        /// <summary>The properties by name.</summary>
        public IDictionary<string, object?>? State { get; set; }

        internal static CachedBotState Loaded(IDictionary<string, object?> state) => new(state)
        {
            _saved = state is StateDocument { Source: { IsEmpty: false } source } ? source : StateJson.Serialize(state),
        };

        internal static CachedBotState Cleared() => new() { _saved = default };

        /// <summary>The state's JSON now, when it differs from what is saved or is wanted anyway.</summary>
        internal bool TryTakeChanges(bool force, out byte[] json)
        {
            json = [];
            if (State is null)
            {
                return false;
            }

            var changed = StateJson.SerializeUnlessSame(State, force ? default : _saved.Span);
            json = changed ?? [];
            return changed is not null;
        }

        /// <summary>Writes it, handing the storage the JSON that is already made.</summary>
        internal async Task SaveAsync(byte[] json, Func<Task> write)
        {
            var document = State as StateDocument;
            try
            {
                document?.Json = json;
                await write().ConfigureAwait(false);
                _saved = json;
            }
            finally
            {
                document?.Json = null;
            }
        }
    }
}
