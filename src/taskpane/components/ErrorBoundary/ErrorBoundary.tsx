import { Component, type ReactNode } from "react";
import { toUserMessage, type UserMessage } from "../../../excel";
import { Failure } from "../Failure";
import { View } from "../View";

export interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface State {
  readonly message?: UserMessage;
}

/** Says what went wrong where a view cannot be shown, for example because its script did not arrive. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { message: toUserMessage(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (!message) return this.props.children;
    return (
      <View>
        <Failure message={message} onRetry={() => this.setState({ message: undefined })} />
      </View>
    );
  }
}
