// The least that a server can do, as a measure for the product: read one row and answer 2 kB; write one row that is on disk.
using Microsoft.Data.Sqlite;

var file = args[0];
var rows = int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture);
var builder = WebApplication.CreateSlimBuilder(args[2..]);
builder.Logging.ClearProviders();
var app = builder.Build();
Rows store = new(file);
store.Fill(rows);

app.MapGet("/read/{id:int}", (int id) => Results.Text(store.Read(id), "text/html; charset=utf-8"));
app.MapPost("/insert", () =>
{
    store.Insert();
    return Results.StatusCode(StatusCodes.Status303SeeOther);
});
app.Run();

/// <summary>One table of rows, with the same pragmas as the product's diary.</summary>
internal sealed class Rows(string file)
{
    private const int Bytes = 2048;
    private readonly string _source = new SqliteConnectionStringBuilder { DataSource = file, Pooling = true }.ToString();
    private readonly Lock _writer = new();

    public void Fill(int count)
    {
        using var connection = Open();
        Run(connection, "PRAGMA journal_mode = WAL");
        Run(connection, "CREATE TABLE IF NOT EXISTS rows (id INTEGER PRIMARY KEY, body TEXT NOT NULL)");
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT OR IGNORE INTO rows (id, body) VALUES ($id, $body)";
        var id = insert.Parameters.Add("$id", SqliteType.Integer);
        insert.Parameters.AddWithValue("$body", new string('x', Bytes));
        for (var i = 1; i <= count; i++)
        {
            id.Value = i;
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public string Read(int id)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT body FROM rows WHERE id = $id";
        command.Parameters.AddWithValue("$id", id);
        return (string)command.ExecuteScalar()!;
    }

    public void Insert()
    {
        lock (_writer)
        {
            using var connection = Open();
            using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO rows (body) VALUES ($body)";
            command.Parameters.AddWithValue("$body", new string('y', 256));
            command.ExecuteNonQuery();
        }
    }

    private SqliteConnection Open()
    {
        SqliteConnection connection = new(_source);
        connection.Open();
        Run(connection, "PRAGMA synchronous = FULL");
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
