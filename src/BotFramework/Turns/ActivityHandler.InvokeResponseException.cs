using System.Net;
using BotFramework.Schema;

namespace BotFramework.Turns;

public partial class ActivityHandler
{
    /// <summary>Ends an invoke with an HTTP status and a body.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _statusCode;
        private readonly object? _body;

        public InvokeResponseException(HttpStatusCode statusCode, object? body = null)
        {
            _statusCode = statusCode;
            _body = body;
        }

        public InvokeResponseException()
            : this(HttpStatusCode.InternalServerError)
        {
        }

        public InvokeResponseException(string message)
            : base(message) => _statusCode = HttpStatusCode.InternalServerError;

        public InvokeResponseException(string message, Exception innerException)
            : base(message, innerException) => _statusCode = HttpStatusCode.InternalServerError;

        /// <summary>The answer it stands for.</summary>
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_statusCode, Body = _body };
    }
}
