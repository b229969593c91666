using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace HelpBot.Storage.Sqlite;

/// <summary>A prepared statement that writes, inside a transaction that holds the right to. It goes straight to SQLite: a turn needs
/// several of them, and a command with its parameters and its reader costs more than the writing. For one thread.</summary>
internal sealed class WriteStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    /// <param name="connection">An open connection; must outlive the statement.</param>
    /// <param name="sql">One statement, its parameters written <c>?</c>.</param>
    public WriteStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_database, sql, out _statement), _database);
    }

    /// <summary>Runs it with these values, in the order of its parameters: text, bytes, whole numbers or null.</summary>
    /// <exception cref="SqliteException">It could not be done.</exception>
    public void Execute(params ReadOnlySpan<Value> values) => Run(values);

    /// <summary>The same; returns how many rows it changed.</summary>
    /// <exception cref="SqliteException">It could not be done.</exception>
    public int Changes(params ReadOnlySpan<Value> values)
    {
        Run(values);
        return raw.sqlite3_changes(_database);
    }

    /// <summary>The same, for a statement that returns one whole number.</summary>
    /// <exception cref="SqliteException">It could not be done.</exception>
    public long Number(params ReadOnlySpan<Value> values) => Run(values);

    public void Dispose() => _statement.Dispose();

    private long Run(ReadOnlySpan<Value> values)
    {
        try
        {
            for (var i = 0; i < values.Length; i++)
            {
                SqliteException.ThrowExceptionForRC(values[i].BindTo(_statement, i + 1), _database);
            }

            var result = raw.sqlite3_step(_statement);
            var number = result == raw.SQLITE_ROW ? raw.sqlite3_column_int64(_statement, 0) : 0;
            if (result == raw.SQLITE_ROW)
            {
                // What it returns comes before it ends.
                result = raw.sqlite3_step(_statement);
            }

            SqliteException.ThrowExceptionForRC(result, _database);
            return number;
        }
        finally
        {
            raw.sqlite3_reset(_statement);
        }
    }

    /// <summary>A value to write.</summary>
    internal readonly struct Value
    {
        private readonly object? _reference;
        private readonly long _number;
        private readonly bool _isNumber;

        private Value(object? reference) => _reference = reference;

        private Value(long number) => (_number, _isNumber) = (number, true);

        public static implicit operator Value(string? text) => new((object?)text);

        public static implicit operator Value(byte[] bytes) => new((object)bytes);

        public static implicit operator Value(long number) => new(number);

        public int BindTo(sqlite3_stmt statement, int place) => _reference switch
        {
            _ when _isNumber => raw.sqlite3_bind_int64(statement, place, _number),
            string text => raw.sqlite3_bind_text(statement, place, text),
            byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
            _ => raw.sqlite3_bind_null(statement, place),
        };
    }
}
